import * as fc from 'fast-check';
import {
  buildRuns,
  computeAll,
  computeIncidents,
  computeMaintenance,
  computeNotification,
  computeUptime,
  DEFAULT_POLICY,
  type FigureInput,
  type Incident,
  type Interval,
  totalMs,
  type UptimeResult,
} from '.';
import { history, instant } from './testing/arbitrary-history';
import { DAY, figureInput, HOUR, SECOND } from './testing/figure-input';
import { tries } from './testing/tries';

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = 300): void =>
  fc.assert(property, { seed: 20_260_401, numRuns: tries(numRuns) });

/** Compares `value` of two figures exactly; `null` compares as nothing. */
function compareValues(a: UptimeResult, b: UptimeResult): number {
  if (!a.value || !b.value) return 0;
  const [x, y] = [a.value.exact, b.value.exact];
  const difference = BigInt(x.numerator) * BigInt(y.denominator) - BigInt(y.numerator) * BigInt(x.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const outage = (from: number, seconds: number, extra: Partial<Incident> = {}): Incident => ({
  id: 'ADDED',
  revision: 1,
  title: '停止',
  impact: 'outage',
  cause: 'hardware',
  occurredAt: from,
  restoredAt: from + seconds * SECOND,
  ...extra,
});

const totalsOf = ({ agreedMs, upMs, downMs, unknownMs, excludedMs }: UptimeResult) => ({ agreedMs, upMs, downMs, unknownMs, excludedMs });

/** Policies under which no loss has fractions of a millisecond, so that whole milliseconds add up across inputs too. */
const whole = (input: FigureInput): FigureInput => ({ ...input, policy: { ...input.policy, degradedWeight: 0, partialWeight: 1 } });

describe('whatever the history', () => {
  it('up, down and unknown are the agreed time, and lower ≤ value ≤ upper', () => {
    check(
      fc.property(history, ({ input }) => {
        const figure = computeUptime(input);
        expect(figure.upMs + figure.downMs + figure.unknownMs).toBe(figure.agreedMs);
        const [lower, upper] = [
          { ...figure, value: figure.lower },
          { ...figure, value: figure.upper },
        ];
        expect(compareValues(lower, figure)).toBeLessThanOrEqual(0);
        expect(compareValues(figure, upper)).toBeLessThanOrEqual(0);
        expect(figure.value === null).toBe(figure.upMs + figure.downMs === 0);
        expect(figure.value?.percent.startsWith('100') ?? false).toBe(figure.value !== null && figure.downMs === 0);
      }),
    );
  });

  it('#50 runs give the same as the single results', () => {
    check(
      fc.property(history, ({ input, results }) => {
        const single = results.flatMap((result) => buildRuns([result]));
        expect(computeUptime({ ...input, runs: single })).toEqual(computeUptime(input));
      }),
    );
  });

  it('#42 order and repetition do not matter', () => {
    const delivered = <Row>(rows: readonly Row[]) => fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 });
    const shuffled = history.chain(({ input }) =>
      fc.record({
        input: fc.constant(input),
        runs: delivered(input.runs),
        incidents: delivered(input.incidents),
        corrections: delivered(input.corrections),
        maintenances: delivered(input.maintenances),
      }),
    );
    check(
      fc.property(shuffled, ({ input, ...rows }) => {
        expect(computeAll({ ...input, ...rows })).toEqual(computeAll(input));
      }),
    );
  });

  it('all figures together are those computed one by one', () => {
    check(
      fc.property(history, ({ input }) => {
        const { uptime, incidents, notification, maintenance } = computeAll(input);
        expect(uptime).toEqual(computeUptime(input));
        expect(incidents).toEqual(computeIncidents(input));
        expect(notification).toEqual(computeNotification(input));
        expect(maintenance).toEqual(computeMaintenance(input));
      }),
      100,
    );
  });

  it('the input stays as it was', () => {
    check(
      fc.property(history, ({ input }) => {
        const before = structuredClone(input);
        computeAll(input);
        expect(input).toEqual(before);
      }),
      50,
    );
  });

  it('the parts of a split period add up', () => {
    check(
      fc.property(history, instant, ({ input }, cut) => {
        const { from, to } = input.period;
        const at = Math.min(Math.max(cut, from), to);
        const totals = (period: Interval) => totalsOf(computeUptime(whole({ ...input, period })));
        const [first, second] = [totals({ from, to: at }), totals({ from: at, to })];
        const sums = Object.entries(first).map(([key, ms]) => [key, ms + second[key as keyof typeof second]]);
        expect(Object.fromEntries(sums)).toEqual(totals({ from, to }));
      }),
    );
  });

  it('more downtime never raises the uptime', () => {
    check(
      fc.property(
        history,
        instant,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(undefined, ['a'], ['b'], ['b', 'c']),
        ({ input }, from, seconds, components) => {
          const more = computeUptime({ ...input, incidents: [...input.incidents, outage(from, seconds, { components })] });
          const before = computeUptime(input);
          expect(compareValues(more, before)).toBeLessThanOrEqual(0);
          expect(more.downMs).toBeGreaterThanOrEqual(before.downMs);
          expect(more.upMs).toBeLessThanOrEqual(before.upMs);
        },
      ),
    );
  });

  it('a false positive or a least duration changes counts, never downtime', () => {
    check(
      fc.property(history, ({ input }) => {
        const flagged = {
          ...input,
          incidents: input.incidents.map((row) => ({ ...row, falsePositive: true })),
          policy: { ...input.policy, minimumSeconds: 3600 },
        };
        expect(totalsOf(computeUptime(flagged))).toEqual(totalsOf(computeUptime(input)));
        expect(computeAll(flagged).incidents.total).toBe(0);
      }),
    );
  });

  it('planned maintenance never adds downtime, and never lowers the uptime where it covers a stop', () => {
    const window = fc.record({
      from: instant,
      seconds: fc.integer({ min: 1, max: 60 }),
      components: fc.constantFrom(undefined, ['a'], ['b'], ['c', 'b']),
    });
    check(
      fc.property(history, window, ({ input }, { from, seconds, components }) => {
        const announcedAt = from - 8 * DAY;
        const revisions = [
          { revision: 1, recordedAt: announcedAt, title: '保守', announcedAt, startsAt: from, endsAt: from + seconds * SECOND, components },
        ];
        const planned = (of: FigureInput) => computeUptime({ ...of, maintenances: [...of.maintenances, { id: 'ADDED', revisions }] });
        expect(planned(input).downMs).toBeLessThanOrEqual(computeUptime(input).downMs);
        const stopped = { ...input, incidents: [...input.incidents, outage(from, seconds)] };
        expect(compareValues(planned(stopped), computeUptime(stopped))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('before exclusions there is never less downtime, and the agreed time is larger by what was excluded', () => {
    check(
      fc.property(history, ({ input }) => {
        const figure = computeUptime(input);
        if (figure.beforeExclusions === null) return;
        expect(figure.beforeExclusions.agreedMs).toBe(figure.agreedMs + figure.excludedMs);
        expect(figure.beforeExclusions.downMs).toBeGreaterThanOrEqual(figure.downMs);
      }),
    );
  });

  it('the outages lie within the period, apart from each other, and hold all the downtime', () => {
    check(
      fc.property(history, ({ input }) => {
        const { outages, downMs } = computeUptime(whole(input));
        expect(outages.reduce((sum, each) => sum + each.downMs, 0)).toBe(downMs);
        expect(totalMs(outages)).toBe(downMs);
        outages.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThan(outages[i]!.to));
        for (const { sources } of outages) expect(sources.length).toBeGreaterThan(0);
      }),
    );
  });

  it('in UTC, the same a while later is the same', () => {
    check(
      fc.property(history, fc.integer({ min: -1000, max: 1000 }), ({ input }, hours) => {
        const later = hours * HOUR;
        const moved = JSON.parse(JSON.stringify(input), (key, value: unknown) =>
          typeof value === 'number' && (/At$/.test(key) || ['from', 'to', 'last', 'asOf'].includes(key)) ? value + later : value,
        ) as FigureInput;
        const { value, lower, upper, coverage, ...figure } = computeUptime(moved);
        const expected = computeUptime(input);
        expect({ value, lower, upper, coverage }).toEqual({
          value: expected.value,
          lower: expected.lower,
          upper: expected.upper,
          coverage: expected.coverage,
        });
        expect(totalsOf({ ...expected, ...figure })).toEqual(totalsOf(expected));
        expect(figure.outages.map(({ from, to }) => [from - later, to - later])).toEqual(
          expected.outages.map(({ from, to }) => [from, to]),
        );
      }),
    );
  });
});

describe('with nothing recorded', () => {
  it('every figure says that nothing is known, and none says 0 or 100 per cent', () => {
    const all = computeAll(figureInput({ policy: DEFAULT_POLICY }));
    expect(all.uptime.value).toBeNull();
    expect([all.patches, all.backups, all.monitoring, all.maintenance, all.notification, all.support].map(({ value }) => value)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(all.incidents.value).toEqual({ total: 0 });
  });
});
