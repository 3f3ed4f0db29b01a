import { edgeApp, INCIDENTS_ALONE } from '../support/edge-app';
import { DAY, HOUR, iso, jst, jstMs, MINUTE } from '../support/local-time';
import { NightlyFigures } from '../../src/features/figures';

const YEAR = { from: '2025-04-01', to: '2026-04-01' };
interface Row { label: string; agreedMs: number; upMs: number; downMs: number; unknownMs: number; excludedMs: number }

describe('periods and what was known when, over HTTP', () => {
  const edge = edgeApp();
  const incidentsAlone = () => edge.service({ policy: INCIDENTS_ALONE });

  it('#10 seen on 1 July: 91 days, the future is in no denominator', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: '2025-05-01T00:00:00.000Z', restoredAt: '2025-05-01T00:13:06.240Z' });
    expect(await service.figure('uptime', { ...YEAR, asOf: '2025-07-01' })).toMatchObject({
      agreedMs: 91 * DAY,
      value: { percent: '99.990', exact: { numerator: 7_861_613_760, denominator: 7_862_400_000 } },
    });
  });

  it('a period that has not begun: null', async () => {
    const service = await incidentsAlone();
    expect(await service.figure('uptime', { from: '2027-04-01', to: '2028-04-01' })).toMatchObject({ value: null, agreedMs: 0 });
  });

  it('asOf is the present at the latest', async () => {
    const service = await incidentsAlone();
    const { period } = await service.figure('uptime', { ...YEAR, asOf: '2099-01-01' });
    expect(period.asOf).toBe(iso(edge.clock.now()));
  });

  it('#40 two months: the ratio of sums', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: jst('2026-02-10 00:00'), restoredAt: jst('2026-02-11 00:00') });
    const both = { from: '2026-01-01', to: '2026-03-01' };
    expect((await service.figure('uptime', both)).value).toEqual({ percent: '98.305', exact: { numerator: 58 * DAY, denominator: 59 * DAY } });
  });

  it('#41 the 365 days of a year add up to it to the millisecond, as its twelve months do', async () => {
    const service = await incidentsAlone();
    const announcedAt = jst('2025-05-01 00:00');
    await service.maintenance('m', { announcedAt, startsAt: jst('2025-06-08 23:00'), endsAt: jst('2025-06-09 01:00') });
    await service.incident('a', { occurredAt: '2025-08-31T14:59:59.001Z', restoredAt: '2025-08-31T15:00:00.002Z' });
    await service.incident('b', { occurredAt: jst('2025-12-31 20:00'), restoredAt: jst('2026-01-02 01:00') });
    const total = await service.figure('uptime', YEAR);
    expect(total).toMatchObject({ downMs: 29 * HOUR + 1001, excludedMs: 2 * HOUR });
    for (const [by, count] of [['day', 365], ['month', 12]] as const) {
      const { items } = (await service.read(`/figures/uptime/breakdown?from=2025-04-01&to=2026-04-01&by=${by}`)) as unknown as { items: Row[] };
      expect(items).toHaveLength(count);
      for (const part of ['agreedMs', 'upMs', 'downMs', 'unknownMs', 'excludedMs'] as const) {
        expect([by, part, items.reduce((sum, row) => sum + row[part], 0)]).toEqual([by, part, total[part]]);
      }
    }
  });

  it('#43 ten more minutes after the night was kept: a second revision, and the first is still what it was', async () => {
    const service = await incidentsAlone();
    const night = { from: '2026-03-06', to: '2026-03-07' };
    const at = (time: string): string => jst(`2026-03-06 ${time}`);
    await service.incident('a', { occurredAt: at('10:00'), restoredAt: at('10:10') });
    const before = await service.figure('uptime', night);
    const nightly = edge.resolve(NightlyFigures);
    const kept = async () => ((await service.read('/trend?from=2026-03-06&to=2026-03-07'))['items'] as { revision: number; downMs: number }[])[0];
    edge.clock.advance(MINUTE);
    await nightly.run();
    expect(await kept()).toMatchObject({ revision: 1, downMs: 10 * MINUTE });
    await service.incident('b', { occurredAt: at('11:00'), restoredAt: at('11:10') });
    expect(await kept()).toMatchObject({ revision: 1, downMs: 10 * MINUTE });
    edge.clock.advance(MINUTE);
    await nightly.run();
    expect(await kept()).toMatchObject({ revision: 2, downMs: 20 * MINUTE });
    const after = await service.figure('uptime', night);
    expect([before.downMs, after.downMs]).toEqual([10 * MINUTE, 20 * MINUTE]);
    expect(after.evidence.hash).not.toBe(before.evidence.hash);
  });

  it('what happens after a closed period moves neither its figures nor their hash', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: jst('2026-03-06 10:00'), restoredAt: jst('2026-03-06 10:10') });
    const all = async () => (await service.figures({ ...YEAR, asOf: '2026-04-02' })).map(({ figure, evidence, ...rest }) => [figure, evidence.hash, JSON.stringify(rest)]);
    const before = await all();
    await service.incident('later', { occurredAt: jst('2026-05-06 10:00') });
    await service.records('patches', 'patches', [{ advisory: 'JVN', asset: 'a', severity: 'low', releasedAt: jst('2026-05-01 00:00') }]);
    await service.records('backup-runs', 'runs', [{ id: '1', target: 'new', startedAt: jst('2026-05-01 00:00'), outcome: 'success' }]);
    expect(await all()).toEqual(before);
  });

  it('a period cut into instants is cut there', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: jst('2026-03-06 10:00'), restoredAt: jst('2026-03-06 11:00') });
    const from = jstMs('2026-03-06 10:30');
    expect(await service.figure('uptime', { from: iso(from), to: iso(from + HOUR) })).toMatchObject({ agreedMs: HOUR, downMs: 30 * MINUTE });
  });
});
