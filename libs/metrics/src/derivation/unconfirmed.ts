import { intersect } from '../interval/interval-set';
import { combineSteps, sliceSteps, type StepFunction } from '../probes/step-function';
import { checkVerdict, componentVerdict, DOWN, UNKNOWN } from '../probes/verdict';
import type { ServiceRecord } from '../state/service-record';
import type { ProbeStretch } from '../state/policy-pieces';
import type { Interval } from '../types';

/** Failures of one location that were not confirmed, with the time that they would have been down. */
export interface Unconfirmed {
  readonly check: string;
  readonly location: string;
  readonly at: number;
  readonly within: readonly Interval[];
  readonly verdictOf: (component: number, window: Interval) => StepFunction | null;
}

const NEVER_KNOWN: StepFunction = { initial: UNKNOWN, times: [], values: [] };

/** 1 within the intervals and 0 outside. */
function within(intervals: readonly Interval[]): StepFunction {
  const times = intervals.flatMap(({ from, to }) => [from, to]);
  return { initial: 0, times, values: times.map((_, i) => 1 - (i % 2)) };
}

const failed = ([state, failing]: readonly number[]): number => (failing === 1 ? DOWN : state!);

/** What is said of a component if the failures of one location count. */
function verdictIf({ parts }: ServiceRecord, { probes }: ProbeStretch, check: string, location: string, holds: readonly Interval[]) {
  return (component: number, window: Interval): StepFunction | null => {
    const { checks } = parts.components[component]!;
    if (!checks.some(({ key }) => key === check)) return null;
    const verdictOf = (key: string): StepFunction => {
      const locations = probes.locations.get(key);
      if (!locations) return NEVER_KNOWN;
      const states = locations.map((each) => {
        const own = sliceSteps(each.states, window);
        return key === check && each.location === location ? combineSteps([own, sliceSteps(within(holds), window)], failed) : own;
      });
      return combineSteps(states, checkVerdict);
    };
    return combineSteps(
      checks.map(({ key }) => verdictOf(key)),
      componentVerdict,
    );
  };
}

/** The unconfirmed failures of the checks that belong to a component, in order of time. */
export function unconfirmedOf(record: ServiceRecord): Unconfirmed[] {
  const assigned = new Set(record.parts.components.flatMap(({ checks }) => checks.map(({ key }) => key)));
  const found = record.parts.stretches.flatMap((stretch) =>
    [...stretch.probes.locations].flatMap(([check, locations]) =>
      locations.flatMap(({ location, unconfirmed }) =>
        unconfirmed
          .filter(({ at }) => assigned.has(check) && at >= stretch.from && at < stretch.to)
          .map(({ at, holds }): Unconfirmed => {
            const times = intersect(
              holds.filter(({ from, to }) => from < to),
              [stretch],
            );
            return { check, location, at, within: times, verdictOf: verdictIf(record, stretch, check, location, times) };
          }),
      ),
    ),
  );
  return found.sort((a, b) => a.at - b.at);
}
