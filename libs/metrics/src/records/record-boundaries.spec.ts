import { computeIncidents, computeMaintenance, computeMonitoring, computeNotification } from '..';
import { at, component, DAY, figureInput, HOUR, incident, incidentInput } from '../testing/figure-input';
import { maintenance, MINUTE, revision, YEAR } from '../testing/figure-input';

const june = at('2025-06-01 00:00');

describe('at the edges of the period and of what is known', () => {
  it('an incident counts from the first instant of the period to before its end', () => {
    const total = (occurredAt: number) => computeIncidents(incidentInput({ incidents: [incident(occurredAt, YEAR.to + DAY)] })).total;
    expect([total(YEAR.from - 1), total(YEAR.from), total(YEAR.to - 1), total(YEAR.to)]).toEqual([0, 1, 1, 0]);
  });

  it('lists what began in the period and what was carried in, and nothing else', () => {
    const incidents = [
      incident(YEAR.from - DAY, YEAR.from - HOUR, { id: 'OVER' }),
      incident(YEAR.from, YEAR.from, { id: 'FIRST' }),
      incident(YEAR.to, YEAR.to + 1, { id: 'NEXT' }),
    ];
    expect(computeIncidents(incidentInput({ incidents })).list.map(({ id }) => id)).toEqual(['FIRST']);
    const { list, carriedIn } = computeIncidents(incidentInput({ incidents: incidents.slice(1) }));
    expect([list[0]!.flags, carriedIn]).toEqual([[], 0]);
    expect(list[0]).not.toHaveProperty('leftOut');
    expect(list[0]).not.toHaveProperty('mergedInto');
  });

  it('counts as open what had not been restored, and began before the end', () => {
    const open = (occurredAt: number) => computeIncidents(incidentInput({ incidents: [incident(occurredAt)] })).restoration.open;
    expect([open(YEAR.to - 1), open(YEAR.to)]).toEqual([1, 0]);
    const at9 = { incidents: [incident(june, june + HOUR)], asOf: june + HOUR };
    expect(computeIncidents(incidentInput(at9)).restoration).toMatchObject({ n: 1, open: 0 });
    expect(computeIncidents(incidentInput({ ...at9, asOf: june + HOUR - 1 })).restoration).toMatchObject({ n: 0, open: 1 });
  });

  it('an incident that merges while it is open leaves its episode open', () => {
    const incidents = [incident(june, june + MINUTE), incident(june + 2 * MINUTE), incident(june + HOUR, june + 2 * HOUR)];
    const { list } = computeIncidents(incidentInput({ incidents, policy: { mergeGapSeconds: 600 } }));
    expect(list.map(({ leftOut }) => leftOut)).toEqual([undefined, 'merged', undefined]);
  });

  it('flags what is negative, and nothing at the same instant', () => {
    const flags = (detectedAt?: number, firstNoticeAt?: number) =>
      computeIncidents(incidentInput({ incidents: [incident(june, june + HOUR, { detectedAt, firstNoticeAt })] })).list[0]!.flags;
    expect(flags(june, june)).toEqual([]);
    expect(flags(june - 1, june)).toEqual(['negativeDetection']);
    expect(flags(undefined, june - 1)).toEqual([]);
    expect(flags(june, june - 1)).toEqual(['negativeNotification']);
    expect(flags(june)).toEqual([]);
  });

  it('takes the middle of durations, in whatever order they come', () => {
    const minutes = [30, 10, 20].map((length, i) => {
      const from = june + i * DAY;
      return incident(from, from + length * MINUTE, { detectedAt: from + length });
    });
    const figure = computeIncidents(incidentInput({ incidents: [...minutes, incident(june + 9 * DAY, june + 9 * DAY)] }));
    expect(figure.restoration).toMatchObject({ medianMs: 15 * MINUTE, maxMs: 30 * MINUTE });
    expect(figure.detection).toEqual({ n: 3, meanMs: 20, medianMs: 20, maxMs: 30 });
  });

  it('sums up the delays of those that were told, and the acknowledgements there are', () => {
    const told = incident(june, june + DAY, { detectedAt: june, firstNoticeAt: june + 5 * MINUTE, acknowledgedAt: june + MINUTE });
    const untold = incident(june + DAY, june + 2 * DAY, { detectedAt: june + DAY });
    const figure = computeNotification(incidentInput({ incidents: [told, untold] }));
    expect(figure.notification).toMatchObject({ n: 1, meanMs: 5 * MINUTE, maxMs: 5 * MINUTE });
    expect(figure.acknowledgement).toEqual({ n: 1, meanMs: MINUTE, medianMs: MINUTE, maxMs: MINUTE });
  });

  it('a maintenance belongs to the period of its start, and is known by asOf', () => {
    const listed = (startsAt: number, asOf = YEAR.to + 30 * DAY) =>
      computeMaintenance(incidentInput({ asOf, maintenances: [maintenance(revision(startsAt, startsAt + HOUR))] })).list.length;
    expect([listed(YEAR.from - 1), listed(YEAR.from), listed(YEAR.to - 1), listed(YEAR.to)]).toEqual([0, 1, 1, 0]);
    expect([listed(june, june), listed(june, june - 1)]).toEqual([1, 0]);
  });

  it('maintenance that starts together is sorted by its id, its channels by name, and a notice at the start is none too late', () => {
    const row = (id: string, extra = {}) => ({ id, revisions: [revision(june, june + HOUR, extra)] });
    const told = row('B', { channels: ['web', 'mail'] });
    const late = [row('C', { announcedAt: june }), row('D', { announcedAt: june + 1 })];
    const figure = computeMaintenance(incidentInput({ maintenances: [told, row('A'), ...late] }));
    expect(figure.list.map((each) => each.maintenance)).toEqual(['A', 'B', 'C', 'D']);
    expect(figure.channels).toEqual(['mail', 'web']);
    expect(figure.notes).toEqual([{ code: 'negativeNotice', params: { maintenance: 'D' } }]);
  });

  it('gaps are put together from all locations, the shortest first; of two accounts of one location the larger counts', () => {
    const gap = (check: string, location: string, results: number, gaps: [number, number][]) => ({ check, location, results, gaps });
    const checks = ['z', 'y'].map((key) => ({ key, name: key, intervalMs: MINUTE }));
    const figure = computeMonitoring(
      figureInput({
        service: { components: [component('web', { checks })] },
        gapCounts: [
          gap('z', 'osaka', 9, [
            [90, 1],
            [30, 5],
          ]),
          gap('y', 'tokyo', 3, [[60, 2]]),
          gap('z', 'osaka', 2, [[10, 1]]),
        ],
      }),
    );
    expect(figure.layers[0]).toMatchObject({ results: 12, medianGapMs: 30_000, p95GapMs: 90_000, maxGapMs: 90_000 });
    expect(figure.notes).toEqual([]);
  });
});
