import type { UnconfirmedFailure } from '../results';
import type { CheckDefinition, ComponentDefinition, Interval, Policy, ProbeRun } from '../types';
import { locationStates, type LocationStates } from './location-states';
import { silencesOfCheck, type SilentLocation } from './silence';
import { combineSteps, type StepFunction } from './step-function';
import { checkVerdict, componentVerdict, UNKNOWN } from './verdict';

export interface LocatedStates extends LocationStates {
  readonly location: string;
}

export interface ProbeVerdicts {
  /** In the order of the components; `null` for one without any check. */
  readonly byComponent: readonly (StepFunction | null)[];
  /** By check what its locations say, sorted by name. */
  readonly locations: ReadonlyMap<string, readonly LocatedStates[]>;
  readonly silences: readonly SilentLocation[];
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
  let list: ProbeRun[] = [];
  let before: ProbeRun | undefined;
  for (const run of runs) {
    if (run.from > asOf || run.last < run.from) continue;
    if (before?.check !== run.check || before.location !== run.location) list = listOf(checks, run);
    list.push(run);
    before = run;
  }
  for (const locations of checks.values()) for (const [location, own] of locations) locations.set(location, inOrder(own));
  return checks;
}

function listOf(checks: Map<string, Map<string, ProbeRun[]>>, { check, location }: ProbeRun): ProbeRun[] {
  const locations = checks.get(check) ?? new Map<string, ProbeRun[]>();
  const list = locations.get(location) ?? [];
  checks.set(check, locations.set(location, list));
  return list;
}

/** What comes in order, as it does from the database, is taken as it is. */
function inOrder(runs: ProbeRun[]): ProbeRun[] {
  if (runs.every((run, i) => i === 0 || runs[i - 1]!.from < run.from)) return runs;
  const sorted = runs.toSorted(compareRuns);
  return sorted.filter((run, i) => i === 0 || compareRuns(sorted[i - 1]!, run) !== 0);
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

function unconfirmedOf(check: string, locations: readonly LocatedStates[], { from, to }: Interval): UnconfirmedFailure[] {
  return locations.flatMap(({ location, unconfirmed }) =>
    unconfirmed.filter(({ at }) => at >= from && at < to).map(({ at, count }) => ({ check, location, at, count })),
  );
}
