import { type AllFigures, computeAll } from '@kaiji/metrics';
import { sampleSpans } from './sample-spans';
import { REFERENCE_STORY, REFERENCE_YEAR } from './story/reference-year';
import { figureInput, probeInput } from './testing/figure-input';
import { DAY_MS, jst, MINUTE_MS } from './timeline/instants';

const loadedAt = jst('2026-11-24T15:00');

describe('the reference year by the rules of libs/metrics', () => {
  let figures: AllFigures;
  let results: number;

  beforeAll(() => {
    const sample = { span: REFERENCE_YEAR, story: REFERENCE_STORY };
    const probes = probeInput(sample);
    results = probes.results;
    figures = computeAll(figureInput(sample, REFERENCE_YEAR, loadedAt, probes));
  });

  it('has about four million results', () => {
    expect(results).toBeGreaterThan(4_000_000);
    expect(results).toBeLessThan(4_500_000);
  });

  it('comes to an uptime of 99.991, disclosable, with 2,650 to 2,800 s of stops', () => {
    const { value, coverage, disclosable, downMs, unknownMs } = figures.uptime;
    expect(value?.percent).toBe('99.991');
    expect(disclosable).toBe(true);
    expect(Number(coverage?.percent)).toBeGreaterThanOrEqual(99);
    expect(downMs).toBeGreaterThan(2_650_000);
    expect(downMs).toBeLessThan(2_800_000);
    expect(unknownMs).toBeGreaterThan(0);
  });

  it('stopped ten times by an incident, and once more each by an overrun and by an emergency maintenance', () => {
    const { outages, emergencies } = figures.uptime;
    expect(outages.filter(({ incident }) => incident)).toHaveLength(10);
    expect(outages.filter(({ incident }) => !incident)).toHaveLength(2);
    expect(outages.filter(({ sources }) => !sources.includes('probes'))).toHaveLength(1);
    expect(emergencies.map(({ reason }) => reason)).toEqual(['overrun', 'shortNotice']);
    expect(emergencies.every(({ downMs }) => downMs > 0 && downMs < 2 * MINUTE_MS)).toBe(true);
  });

  it('counts hardware 8, software 0, network 1, other 1', () => {
    expect(figures.incidents.total).toBe(10);
    expect(figures.incidents.byCause).toEqual({ hardware: 8, software: 0, network: 1, other: 1 });
  });

  it('told users of every stop within 60 minutes', () => {
    expect(figures.notification.value?.percent).toBe('100.000');
    expect(figures.notification.notification).toMatchObject({ n: 10, late: 0, missed: 0 });
  });

  it('announced every planned maintenance at least 14 days ahead', () => {
    const planned = figures.maintenance.list.filter(({ kind }) => kind === 'planned');
    expect(planned).toHaveLength(6);
    expect(planned.every(({ noticeMs }) => noticeMs >= 14 * DAY_MS)).toBe(true);
    expect(figures.maintenance.hasEmergency).toBe(true);
  });

  it('backed up every day and always held exactly one generation', () => {
    for (const { scheduled, generations } of figures.backups.targets) {
      expect(scheduled).toMatchObject({ done: 365, due: 365 });
      expect(generations?.total).toBe(1);
    }
    expect(figures.backups.targets.map(({ target }) => target)).toEqual(['attachments', 'database']);
  });

  it('started every serious patch within 14 days, and one of low severity late', () => {
    const { bySeverity, compliance } = figures.patches;
    for (const severity of ['critical', 'high']) {
      expect(bySeverity[severity]?.due).toBeGreaterThan(10);
      expect(bySeverity[severity]?.withinDue?.percent).toBe('100.000');
    }
    expect(compliance.late).toBe(1);
    expect(bySeverity['low']?.late).toBe(1);
  });

  it('watches all five layers and holds ordinary dirt', () => {
    expect(figures.monitoring.value).toEqual({ layersMonitored: 5, layers: 5 });
    expect(figures.uptime.unconfirmedFailures.length).toBeGreaterThan(100);
    expect(figures.uptime.gaps.some(({ unknownMs }) => unknownMs > 4 * 60 * MINUTE_MS)).toBe(true);
  });
});

describe('the running year', () => {
  const [, running] = sampleSpans(loadedAt);

  it('is disclosable, has a cause that is still looked for, and patches that are open and not yet due', () => {
    if (!running) throw new Error('no running year');
    const lastMonths = { ...running, span: { from: running.span.to - 100 * DAY_MS, to: running.span.to } };
    const figures = computeAll(figureInput(lastMonths, lastMonths.span, loadedAt, probeInput(lastMonths)));
    expect(figures.uptime.disclosable).toBe(true);
    expect(Number(figures.uptime.value?.percent)).toBeGreaterThan(99.95);
    expect(figures.incidents.byDetail.investigating).toBeGreaterThan(0);
    expect(figures.patches.compliance.notYetDue).toBeGreaterThan(0);
    expect(figures.patches.compliance.overdueOpen).toBe(0);
    expect(figures.backups.value?.generations).toBe(1);
  });
});
