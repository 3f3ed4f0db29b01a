import type { UnconfirmedFailure } from '../results';
import type { CheckDefinition, ComponentDefinition, Interval, Policy, ProbeRun } from '../types';
import { locationStates, type LocationStates } from './location-states';
import { combineSteps, type StepFunction } from './step-function';
import { checkVerdict, componentVerdict, UNKNOWN } from './verdict';

/** Time in which nothing is known from one location of a check. */
export interface SilentTime extends Interval {
  readonly check: string;
  readonly location: string;
  readonly component: string;
}

export interface LocatedStates extends LocationStates {
  readonly location: string;
}

export interface ProbeVerdicts {
  /** In the order of the components; `null` for one without any check. */
  readonly byComponent: readonly (StepFunction | null)[];
  /** By check what its locations say, sorted by name. */
  readonly locations: ReadonlyMap<string, readonly LocatedStates[]>;
  readonly silences: readonly SilentTime[];
  readonly unconfirmed: readonly UnconfirmedFailure[];
  /** Checks that have results and belong to no component. */
  readonly unassigned: readonly string[];
}

const NEVER_KNOWN: StepFunction = { initial: UNKNOWN, times: [], values: [] };

const compareRuns = (a: ProbeRun, b: ProbeRun): number =>
  a.from - b.from || a.last - b.last || a.count - b.count || (a.outcome < b.outcome ? -1 : a.outcome > b.outcome ? 1 : 0);

/** Runs by check and location, in time order and without repeats. */
export function runsByLocation(runs: readonly ProbeRun[], asOf: number): Map<string, Map<string, ProbeRun[]>> {
  const checks = new Map<string, Map<string, ProbeRun[]>>();
  for (const run of runs) {
    if (run.from > asOf || run.last < run.from) continue;
    const locations = checks.get(run.check) ?? new Map<string, ProbeRun[]>();
    checks.set(run.check, locations);
    const list = locations.get(run.location);
    if (list) list.push(run);
    else locations.set(run.location, [run]);
  }
  for (const locations of checks.values()) for (const [location, list] of locations) locations.set(location, inOrder(list));
  return checks;
}

function inOrder(runs: ProbeRun[]): ProbeRun[] {
  const sorted = runs.every((run, i) => i === 0 || runs[i - 1]!.from < run.from) ? runs : runs.toSorted(compareRuns);
  return sorted.filter((run, i) => i === 0 || compareRuns(sorted[i - 1]!, run) !== 0);
}

function silencesOf(states: StepFunction, within: Interval, check: string, location: string, component: string): SilentTime[] {
  const silent: SilentTime[] = [];
  let from = states.initial === UNKNOWN ? within.from : Infinity;
  for (let i = 0; i < states.times.length && states.times[i]! < within.to; i += 1) {
    const time = Math.max(states.times[i]!, within.from);
    if (states.values[i] === UNKNOWN) from = time;
    else {
      if (from < time) silent.push({ from, to: time, check, location, component });
      from = Infinity;
    }
  }
  if (from < within.to) silent.push({ from, to: within.to, check, location, component });
  return silent;
}

/** What the probes say of every component, with all the time in which a location said nothing within `span`. */
export function probeVerdicts(
  components: readonly ComponentDefinition[],
  runs: readonly ProbeRun[],
  policy: Policy,
  span: Interval,
  asOf: number,
): ProbeVerdicts {
  const statesOf = new Map<string, LocatedStates[]>();
  for (const [check, locations] of runsByLocation(runs, asOf)) {
    const byName = [...locations].sort(([a], [b]) => (a < b ? -1 : 1));
    statesOf.set(
      check,
      byName.map(([location, list]) => ({ location, ...locationStates(list, policy) })),
    );
  }
  const verdictOf = ({ key }: CheckDefinition): StepFunction => {
    const locations = statesOf.get(key);
    return locations
      ? combineSteps(
          locations.map(({ states }) => states),
          checkVerdict,
        )
      : NEVER_KNOWN;
  };
  const assigned = new Set(components.flatMap(({ checks }) => checks.map(({ key }) => key)));
  return {
    locations: statesOf,
    byComponent: components.map(({ checks }) => (checks.length === 0 ? null : combineSteps(checks.map(verdictOf), componentVerdict))),
    silences: components.flatMap(({ key, checks }) =>
      checks.flatMap((check) => silencesOfCheck(check, key, statesOf.get(check.key) ?? [], span)),
    ),
    unconfirmed: [...assigned].flatMap((check) => unconfirmedOf(check, statesOf.get(check) ?? [], span)),
    unassigned: [...statesOf.keys()].filter((check) => !assigned.has(check)).sort(),
  };
}

/**
 * Declared locations without any result are silent all the time. A check that never reported and declares none is silent as a whole:
 * it has no location to name.
 */
function silencesOfCheck(
  { key, locations: declared = [] }: CheckDefinition,
  component: string,
  located: readonly LocatedStates[],
  span: Interval,
): SilentTime[] {
  const reporting = new Set(located.map(({ location }) => location));
  const absent = [...new Set(declared)].filter((location) => !reporting.has(location));
  const nameless = located.length === 0 && absent.length === 0 ? [''] : [];
  return [
    ...located.flatMap(({ location, states }) => silencesOf(states, span, key, location, component)),
    ...[...absent, ...nameless].flatMap((location) => silencesOf(NEVER_KNOWN, span, key, location, component)),
  ];
}

function unconfirmedOf(check: string, locations: readonly LocatedStates[], { from, to }: Interval): UnconfirmedFailure[] {
  return locations.flatMap(({ location, unconfirmed }) =>
    unconfirmed.filter(({ at }) => at >= from && at < to).map(({ at, count }) => ({ check, location, at, count })),
  );
}
