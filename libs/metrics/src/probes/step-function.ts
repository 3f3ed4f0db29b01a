import type { Interval } from '../types';

/** A piecewise constant function of time: `values[i]` holds from `times[i]` to the next time, `initial` before the first. */
export interface StepFunction {
  readonly initial: number;
  readonly times: number[];
  readonly values: number[];
}

/** Lets `value` hold from `time`, which is not before the last one, on; a value that does not change makes no step. */
export function appendStep({ initial, times, values }: StepFunction, time: number, value: number): void {
  if (times.at(-1) === time) {
    times.pop();
    values.pop();
  }
  if ((values.at(-1) ?? initial) !== value) {
    times.push(time);
    values.push(value);
  }
}

/**
 * The function that is `combine` of the parts' values at every instant. The parts are few (locations of a check, checks of a
 * component), so the next step is found by looking at each. `combine` must not keep the array that it is given.
 */
export function combineSteps(parts: readonly StepFunction[], combine: (values: readonly number[]) => number): StepFunction {
  const current = parts.map(({ initial }) => initial);
  const next = parts.map(() => 0);
  const combined: StepFunction = { initial: combine(current), times: [], values: [] };
  for (;;) {
    let time = Infinity;
    for (let i = 0; i < parts.length; i += 1) {
      const { times } = parts[i]!;
      if (next[i]! < times.length && times[next[i]!]! < time) time = times[next[i]!]!;
    }
    if (time === Infinity) return combined;
    for (let i = 0; i < parts.length; i += 1) {
      const { times, values } = parts[i]!;
      if (next[i]! === times.length || times[next[i]!] !== time) continue;
      current[i] = values[next[i]!]!;
      next[i]! += 1;
    }
    appendStep(combined, time, combine(current));
  }
}

/** The function within an interval: `initial` is its value at the start. */
export function sliceSteps({ initial, times, values }: StepFunction, { from, to }: Interval): StepFunction {
  const first = firstAfter(times, from);
  const end = firstAfter(times, to - 1);
  return { initial: values[first - 1] ?? initial, times: times.slice(first, end), values: values.slice(first, end) };
}

/** Position of the first of the sorted times that is later than `instant`. */
function firstAfter(times: readonly number[], instant: number): number {
  let low = 0;
  for (let high = times.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (times[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
