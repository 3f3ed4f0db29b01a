import { DEFAULT_POLICY, type Outcome, type ProbeRun } from '..';
import { component, MINUTE } from '../testing/figure-input';
import { probeVerdicts, runsByLocation } from './probe-verdicts';
import { silencesWithin } from './silence';
import { appendStep, combineSteps, sliceSteps, type StepFunction } from './step-function';
import { checkVerdict, componentVerdict, DEGRADED, DEGRADED_OR_WORSE, DOWN, UNKNOWN, UP } from './verdict';

const run = (from: number, last: number, outcome: Outcome = 'up', extra: Partial<ProbeRun> = {}): ProbeRun => ({
  check: 'web-http',
  location: 'tokyo',
  from: from * MINUTE,
  last: last * MINUTE,
  outcome,
  count: last - from + 1,
  intervalMs: MINUTE,
  ...extra,
});
const span = { from: 10 * MINUTE, to: 100 * MINUTE };
const verdicts = (runs: ProbeRun[], asOf = 200 * MINUTE, components = [component('web')]) =>
  probeVerdicts(components, runs, DEFAULT_POLICY, span, asOf);
const silences = (...runs: ProbeRun[]) =>
  verdicts(runs).silences.flatMap((where) => silencesWithin(where, span).map(({ from, to }) => [from / MINUTE, to / MINUTE]));
const steps = (initial: number, ...pairs: (readonly [number, number])[]): StepFunction => ({
  initial,
  times: pairs.map(([time]) => time),
  values: pairs.map(([, value]) => value),
});

describe('what probes say', () => {
  it('is silence until the first result, between results and after the last, within the span', () => {
    expect(silences(run(20, 30), run(50, 60))).toEqual([
      [10, 20],
      [32, 50],
      [62, 100],
    ]);
    expect(silences(run(0, 5), run(10, 98))).toEqual([]);
    expect(silences(run(0, 5), run(20, 97))).toEqual([
      [10, 20],
      [99, 100],
    ]);
    expect(silences(run(0, 150))).toEqual([]);
    expect(silences(run(100, 150))).toEqual([[10, 100]]);
    expect(silences()).toEqual([[10, 100]]);
  });

  it('is nothing of an empty span', () => {
    const empty = probeVerdicts([component('web')], [], DEFAULT_POLICY, { from: 5, to: 5 }, 9);
    expect(empty.silences).toMatchObject([{ edges: [] }]);
    expect(empty.byComponent).toEqual([{ initial: UNKNOWN, times: [], values: [] }]);
    expect(verdicts([], 9, [component('web', { checks: [] })]).byComponent).toEqual([null]);
  });

  it('does not depend on the order or repetition of runs, nor on runs after asOf', () => {
    const rows = [run(0, 9), run(10, 12, 'down'), run(13, 40)];
    expect(verdicts([...rows, ...rows].toReversed())).toEqual(verdicts(rows));
    const at = (asOf: number) => verdicts([run(0, 9), run(20, 20)], asOf).byComponent[0]!.times.length;
    expect([at(20 * MINUTE), at(20 * MINUTE - 1)]).toEqual([4, 2]);
  });

  it('takes clashing runs in a fixed order', () => {
    const clash = [run(10, 12, 'up'), run(10, 12, 'down'), run(10, 11, 'degraded'), run(10, 12, 'up', { count: 9 })];
    expect(verdicts(clash.toReversed())).toEqual(verdicts(clash));
    const equal = [run(10, 12, 'up'), run(10, 12, 'down')];
    expect(verdicts(equal.toReversed())).toEqual(verdicts(equal));
  });

  it('has the runs of a location by start, end, count and outcome, each once, and none that ends before it starts', () => {
    const rows = [
      run(9, 50),
      run(10, 12, 'up', { count: 2 }),
      run(10, 12, 'down'),
      run(10, 12),
      run(10, 12, 'degraded'),
      run(10, 11),
      run(40, 30),
      run(20, 30),
    ];
    const order = (all: ProbeRun[]) =>
      runsByLocation(all, 200 * MINUTE)
        .get('web-http')!
        .get('tokyo')!
        .map(({ from, last, count, outcome }) => [from / MINUTE, last / MINUTE, count, outcome].join(' '));
    const expected = ['9 50 42 up', '10 11 2 up', '10 12 2 up', '10 12 3 degraded', '10 12 3 down', '10 12 3 up', '20 30 11 up'];
    expect(order([...rows, ...rows])).toEqual(expected);
    expect(order([...rows, ...rows].toReversed())).toEqual(expected);
  });

  it('lists unconfirmed failures that begin in the span', () => {
    const single = (minute: number) => verdicts([run(0, minute - 1), run(minute, minute, 'down'), run(minute + 1, 110)]).unconfirmed.length;
    expect([single(9), single(10), single(99), single(100)]).toEqual([0, 1, 1, 0]);
  });

  it('names checks that belong to nothing in order, and locations by name', () => {
    const other = (check: string) => run(0, 1, 'up', { check });
    expect(verdicts([other('z'), run(0, 1), other('b')]).unassigned).toEqual(['b', 'z']);
    const located = ['tokyo', 'naha', 'osaka'].map((location) => run(0, 1, 'up', { location }));
    expect(verdicts(located).locations.get('web-http')?.map(({ location }) => location)).toEqual(['naha', 'osaka', 'tokyo']);
  });
});

describe('verdicts', () => {
  it('of a check need a strict majority of those that report', () => {
    expect(checkVerdict([DOWN, UP])).toBe(UP);
    expect(checkVerdict([DOWN, DOWN, UP])).toBe(DOWN);
    expect(checkVerdict([DEGRADED, UP])).toBe(UP);
    expect(checkVerdict([DEGRADED, DOWN, UP])).toBe(DEGRADED);
    expect(checkVerdict([DEGRADED, DOWN])).toBe(DEGRADED);
    expect(checkVerdict([DOWN, UNKNOWN])).toBe(DOWN);
    expect(checkVerdict([UNKNOWN, UNKNOWN])).toBe(UNKNOWN);
  });

  it('of a component are the worst of its checks', () => {
    expect(componentVerdict([UP, UNKNOWN, DOWN])).toBe(DOWN);
    expect(componentVerdict([UP, DEGRADED])).toBe(DEGRADED);
    expect(componentVerdict([UP, UP])).toBe(UP);
    expect(componentVerdict([UP, UNKNOWN])).toBe(UNKNOWN);
    expect(componentVerdict([DEGRADED, UNKNOWN])).toBe(DEGRADED_OR_WORSE);
  });
});

describe('step functions', () => {
  it('take the last value of an instant, and no step without a change', () => {
    const made = steps(0);
    const values = [0, 5, 5, 6, 7, 8, 7];
    [1, 2, 3, 4, 4, 6, 6].forEach((time, i) => appendStep(made, time, values[i]!));
    expect(made).toEqual(steps(0, [2, 5], [4, 7]));
  });

  it('are combined at every step of any', () => {
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(combineSteps([steps(1, [2, 3], [5, 0]), steps(10, [2, 20], [4, 10])], sum)).toEqual(steps(11, [2, 23], [4, 13], [5, 10]));
    expect(combineSteps([], sum)).toEqual(steps(0));
  });

  it('are cut to an interval, with the value at its start', () => {
    const whole = steps(9, [10, 1], [20, 2], [30, 3]);
    const cut = (from: number, to: number) => sliceSteps(whole, { from, to });
    expect(cut(0, 10)).toEqual(steps(9));
    expect(cut(0, 11)).toEqual(steps(9, [10, 1]));
    expect(cut(10, 30)).toEqual(steps(1, [20, 2]));
    expect(cut(15, 31)).toEqual(steps(1, [20, 2], [30, 3]));
    expect(cut(30, 40)).toEqual(steps(3));
  });
});
