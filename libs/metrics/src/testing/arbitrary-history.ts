import * as fc from 'fast-check';
import { buildRuns, type Correction, type FigureInput, type Incident, type Maintenance, type ProbeResult } from '..';
import { component, DAY, figureInput, SECOND } from './figure-input';

/** A short history: everything that the state of a service can depend on, on whole seconds within a few minutes. */
export interface History {
  readonly input: FigureInput;
  readonly results: readonly ProbeResult[];
}

const ORIGIN = Date.UTC(2026, 0, 5);
const LENGTH = 120;
const CHECKS = ['a-1', 'a-2', 'b-1', 'c-1'];
const KEYS = ['a', 'b', 'c'];

export const instant = fc.integer({ min: -20, max: LENGTH + 10 }).map((second) => ORIGIN + second * SECOND);

const span = fc.tuple(instant, fc.integer({ min: 0, max: 60 })).map(([from, seconds]) => ({ from, to: from + seconds * SECOND }));

const scope = fc.option(fc.subarray(KEYS, { minLength: 1 }), { nil: undefined });

/** Results of one location, irregular enough to leave gaps, and with another interval in its second half now and then. */
const location = (check: string, name: string): fc.Arbitrary<ProbeResult[]> =>
  fc
    .record({
      every: fc.constantFrom(4, 6, 10),
      later: fc.constantFrom(4, 6, 10),
      steps: fc.array(
        fc.tuple(fc.constantFrom('up', 'up', 'up', 'down', 'down', 'degraded', 'unknown'), fc.constantFrom(0, 0, 0, 0, 1, 3, 12, 30)),
        { maxLength: 25 },
      ),
    })
    .map(({ every, later, steps }) => {
      let second = -20;
      return steps.map(([outcome, late], i) => {
        const interval = i > 12 ? later : every;
        second += interval + late;
        return { check, location: name, at: ORIGIN + second * SECOND, outcome, intervalMs: interval * SECOND };
      });
    });

const results: fc.Arbitrary<ProbeResult[]> = fc
  .tuple(
    ...CHECKS.flatMap((check) =>
      ['tokyo', 'osaka', 'oregon'].map((name, i) =>
        i === 0 ? location(check, name) : fc.option(location(check, name), { nil: [], freq: 1 }),
      ),
    ),
  )
  .map((lists) => lists.flat());

const incidents: fc.Arbitrary<Incident[]> = fc
  .array(
    fc.record({ time: span, impact: fc.constantFrom('outage', 'partial', 'degraded', 'none'), components: scope, open: fc.boolean() }),
    { maxLength: 3 },
  )
  .map((rows) =>
    rows.map(({ time, impact, components, open }, i) => ({
      id: `I${i}`,
      revision: 1,
      title: '停止',
      impact: impact,
      cause: 'software',
      occurredAt: time.from,
      restoredAt: open && i === 0 ? undefined : time.to,
      components,
    })),
  );

const corrections: fc.Arbitrary<Correction[]> = fc
  .array(
    fc.record({
      time: span,
      state: fc.constantFrom('up', 'down', 'degraded', 'unknown'),
      components: fc.subarray(KEYS, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 2 },
  )
  .map((rows) =>
    rows.map(({ time, state, components }, i) => ({ id: `C${i}`, ...time, state: state, components, reason: '誤報', approvedBy: '監査' })),
  );

const maintenances: fc.Arbitrary<Maintenance[]> = fc
  .array(fc.record({ time: span, noticeDays: fc.constantFrom(3, 7, 8) }), { maxLength: 2 })
  .map((rows) =>
    rows.map(({ time, noticeDays }, i) => {
      const announcedAt = time.from - noticeDays * DAY;
      const revisions = [{ revision: 1, recordedAt: announcedAt, title: '保守', announcedAt, startsAt: time.from, endsAt: time.to }];
      return { id: `M${i}`, revisions };
    }),
  );

export const history: fc.Arbitrary<History> = fc
  .record({
    results,
    incidents,
    corrections,
    maintenances,
    policy: fc.record({
      confirmFailures: fc.integer({ min: 1, max: 3 }),
      staleAfterIntervals: fc.constantFrom(1.5, 2, 3),
      degradedWeight: fc.constantFrom(0, 0.5, 1),
      partialWeight: fc.constantFrom(0.5, 1),
    }),
    required: fc.constantFrom(0, 1, 2),
    asOf: fc.constantFrom(LENGTH - 30, LENGTH, LENGTH + 1000),
  })
  .map((parts) => {
    const asOf = ORIGIN + parts.asOf * SECOND;
    const known = parts.results.filter(({ at }) => at <= asOf);
    const group = parts.required > 0 ? { key: 'pair', required: parts.required } : undefined;
    const check = (key: string) => ({ key, name: key, intervalMs: 5 * SECOND });
    const components = [
      component('a', { checks: [check('a-1'), check('a-2')] }),
      component('b', { checks: [check('b-1')], group }),
      component('c', { checks: [check('c-1')], group }),
    ];
    const input = figureInput({
      timeZone: 'UTC',
      period: { from: ORIGIN, to: ORIGIN + LENGTH * SECOND },
      asOf,
      service: { components },
      policy: parts.policy,
      runs: buildRuns(known),
      incidents: parts.incidents,
      corrections: parts.corrections,
      maintenances: parts.maintenances,
    });
    return { input, results: known };
  });
