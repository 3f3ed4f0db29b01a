import type { Figure } from '@kaiji/contracts';
import { edgeApp } from '../support/edge-app';
import { iso, jst, jstMs, MINUTE } from '../support/local-time';
import type { ProbeResult } from '../support/service-fixture';
import type { TrialService } from '../support/trial-service';

const PERIOD = { from: jst('2026-03-06 09:00'), to: jst('2026-03-06 12:00') };
const at = (time: string): string => jst(`2026-03-06 ${time}`);
const START = jstMs('2026-03-06 08:59');
/** A result a minute, down from 10:00 to 10:10, and one failure alone. */
const RESULTS: ProbeResult[] = Array.from({ length: 182 }, (_, i) => ({
  check: 'http',
  location: 'tokyo',
  at: iso(START + i * MINUTE),
  outcome: (i > 60 && i <= 70) || i === 120 ? 'down' : 'up',
}));
/** An order that has nothing to do with time: every result once. */
const SHUFFLED = RESULTS.map((_, i) => RESULTS[(i * 71) % RESULTS.length]!);

describe('repeats, late and unordered records, over HTTP', () => {
  const edge = edgeApp();
  const resultsOf = async (service: TrialService) =>
    (await service.figures(PERIOD)).map(({ figure, evidence, period: _period, ...rest }: Figure) => [figure, evidence.counts, JSON.stringify(rest)]);

  it('#42 twice, shuffled, and in pieces: the same figures', async () => {
    const inOrder = await edge.service();
    await inOrder.probes(RESULTS);
    const expected = await resultsOf(inOrder);
    expect(expected[0]?.[1]).toMatchObject({ probeResults: RESULTS.length });

    const shuffled = await edge.service();
    expect(new Set(SHUFFLED).size).toBe(RESULTS.length);
    await shuffled.probes(SHUFFLED);
    expect(await shuffled.probes(SHUFFLED)).toMatchObject({ accepted: 0, duplicates: RESULTS.length });
    expect(await resultsOf(shuffled)).toEqual(expected);

    const inPieces = await edge.service();
    for (const start of [120, 0, 60, 30]) await inPieces.probes(SHUFFLED.slice(start, start + 62));
    expect(await resultsOf(inPieces)).toEqual(expected);
  });

  it('#42 records told twice, in any order, are those told once', async () => {
    const runs = [1, 2, 3].map((day) => ({ id: `b${day}`, target: 'db', startedAt: jst(`2026-03-0${day} 02:00`), completedAt: jst(`2026-03-0${day} 03:00`), outcome: 'success' }));
    const month = { from: '2026-03-01', to: '2026-04-01' };
    const once = await edge.service();
    await once.records('backup-runs', 'runs', runs);
    const twice = await edge.service();
    await twice.records('backup-runs', 'runs', [...runs].reverse());
    expect(await twice.records('backup-runs', 'runs', [...runs, ...runs])).toMatchObject({ accepted: 0, duplicates: 6 });
    const { targets } = await once.figure('backups', month);
    expect(targets).toMatchObject([{ runs: 3, successes: 3 }]);
    expect((await twice.figure('backups', month)).targets).toEqual(targets);
  });

  it('#43 a failure that comes in late confirms the one beside it', async () => {
    const service = await edge.service();
    const late = { ...RESULTS[121]!, outcome: 'down' as const, at: iso(START + 120.5 * MINUTE) };
    await service.probes(RESULTS);
    expect((await service.figure('uptime', PERIOD)).downMs).toBe(10 * MINUTE);
    await service.probes([late]);
    expect(await service.figure('uptime', PERIOD)).toMatchObject({ downMs: 11 * MINUTE, unconfirmedFailures: [] });
  });

  it('#47 two results of one instant that differ: both are kept and the worse one holds, whichever came first', async () => {
    const failing = [60, 61, 62].map((i) => ({ ...RESULTS[i]!, outcome: 'down' as const }));
    const passing = failing.map((one) => ({ ...one, outcome: 'up' as const }));
    const others = RESULTS.filter((_, i) => (i < 60 || i > 70) && i !== 120);
    const figures = [];
    for (const [first, second] of [[failing, passing], [passing, failing]] as const) {
      const service = await edge.service();
      await service.probes([...others, ...first]);
      expect(await service.probes(second)).toMatchObject({ accepted: 3, duplicates: 0 });
      figures.push(await service.figure('uptime', { from: at('09:00'), to: at('10:02') }));
    }
    expect(figures.map(({ downMs }) => downMs)).toEqual([3 * MINUTE, 3 * MINUTE]);
    expect(figures[0]?.value).toEqual(figures[1]?.value);
  });

  it('#47 an incident of no length is counted and is no downtime', async () => {
    const service = await edge.service({ policy: { basis: 'incidents' } });
    await service.incident('i', { occurredAt: at('10:00'), restoredAt: at('10:00') });
    expect(await service.figure('uptime', PERIOD)).toMatchObject({ downMs: 0, value: { percent: '100.000' } });
    expect(await service.figure('incidents', PERIOD)).toMatchObject({ total: 1, restoration: { n: 1, meanMs: 0 } });
  });
});
