import type { ComponentDefinition, Interval, Policy, ProbeRun } from '../types';
import { locationStates } from './location-states';
import { combineSteps, type StepFunction } from './step-function';
import { checkVerdict, componentVerdict, UNKNOWN } from './verdict';

/** Time in which nothing is known from one location of a check. */
export interface SilentTime extends Interval {
  readonly check: string;
  readonly location: string;
  readonly component: string;
}

export interface Unconfirmed {
  readonly check: string;
  readonly location: string;
  readonly at: number;
  readonly count: number;
}

export interface ProbeVerdicts {
  /** In the order of the components; `null` for one without any check. */
  readonly byComponent: readonly (StepFunction | null)[];
  readonly silences: readonly SilentTime[];
  readonly unconfirmed: readonly Unconfirmed[];
  /** Checks that have results and belong to no component. */
  readonly unassigned: readonly string[];
}

const NEVER_KNOWN: StepFunction = { initial: UNKNOWN, times: [], values: [] };

const compareRuns = (a: ProbeRun, b: ProbeRun): number =>
  a.from - b.from || a.last - b.last || a.count - b.count || (a.outcome < b.outcome ? -1 : a.outcome > b.outcome ? 1 : 0);

/** Runs by check and location, in time order and without repeats. */
function runsByLocation(runs: readonly ProbeRun[], asOf: number): Map<string, Map<string, ProbeRun[]>> {
  const checks = new Map<string, Map<string, ProbeRun[]>>();
  for (const run of runs) {
    if (run.from > asOf || run.last < run.from) continue;
    let locations = checks.get(run.check);
    if (!locations) checks.set(run.check, (locations = new Map()));
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

function silencesOf(states: StepFunction, within: Interval): Interval[] {
  const silent: Interval[] = [];
  let from = states.initial === UNKNOWN ? within.from : Infinity;
  for (let i = 0; i < states.times.length && states.times[i]! < within.to; i += 1) {
    const time = Math.max(states.times[i]!, within.from);
    if (states.values[i] === UNKNOWN) from = time;
    else {
      if (from < time) silent.push({ from, to: time });
      from = Infinity;
    }
  }
  if (from < within.to) silent.push({ from, to: within.to });
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
  const byLocation = runsByLocation(runs, asOf);
  const silences: SilentTime[] = [];
  const unconfirmed: Unconfirmed[] = [];
  const verdictOfCheck = (check: string, component: string): StepFunction => {
    const locations = [...(byLocation.get(check) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    if (locations.length === 0 && span.from < span.to) silences.push({ ...span, check, location: '', component });
    const states = locations.map(([location, list]) => {
      const result = locationStates(list, policy);
      for (const silent of silencesOf(result.states, span)) silences.push({ ...silent, check, location, component });
      for (const failure of result.unconfirmed) {
        if (failure.at >= span.from && failure.at < span.to) unconfirmed.push({ check, location, ...failure });
      }
      return result.states;
    });
    return states.length === 0 ? NEVER_KNOWN : combineSteps(states, checkVerdict);
  };
  const byComponent = components.map(({ key, checks }) =>
    checks.length === 0 ? null : combineSteps(checks.map((check) => verdictOfCheck(check.key, key)), componentVerdict),
  );
  const assigned = new Set(components.flatMap(({ checks }) => checks.map(({ key }) => key)));
  return { byComponent, silences, unconfirmed, unassigned: [...byLocation.keys()].filter((check) => !assigned.has(check)).sort() };
}
