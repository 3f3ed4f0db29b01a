import type { CheckDefinition, Interval } from '../types';
import type { LocatedStates } from './probe-verdicts';
import type { StepFunction } from './step-function';
import { UNKNOWN } from './verdict';

/** When nothing is known from one location of a check. */
export interface SilentLocation {
  readonly check: string;
  readonly location: string;
  readonly component: string;
  /** Start and end of each silence in turn, in order: silences are many, and most are only counted. */
  readonly edges: readonly number[];
}

/** One time in which nothing is known from one location of a check. */
export interface SilentTime extends Interval {
  readonly check: string;
  readonly location: string;
  readonly component: string;
}

/** Before its first result nothing is known of a location. */
function edgesOf({ times, values }: StepFunction, { from, to }: Interval): number[] {
  const edges: number[] = [];
  let since = from;
  for (let i = 0; i < times.length && times[i]! < to; i += 1) {
    const time = Math.max(times[i]!, from);
    if (since < time) edges.push(since, time);
    since = values[i] === UNKNOWN ? time : Infinity;
  }
  if (since < to) edges.push(since, to);
  return edges;
}

/**
 * The silences of a check within a span. Declared locations without any result are silent all the time. A check that never reported
 * and declares none is silent as a whole: it has no location to name.
 */
export function silencesOfCheck(
  { key: check, locations: declared = [] }: CheckDefinition,
  component: string,
  located: readonly LocatedStates[],
  span: Interval,
): SilentLocation[] {
  const reporting = new Set(located.map(({ location }) => location));
  const absent = [...new Set(declared)].filter((location) => !reporting.has(location));
  const nameless = located.length === 0 && absent.length === 0 ? [''] : [];
  const allTheTime = span.from < span.to ? [span.from, span.to] : [];
  return [
    ...located.map(({ location, states }) => ({ check, location, component, edges: edgesOf(states, span) })),
    ...[...absent, ...nameless].map((location) => ({ check, location, component, edges: allTheTime })),
  ];
}

/** A silence that lasts from one part of a span into the next is one. */
export function joinSilences(parts: readonly (readonly SilentLocation[])[]): readonly SilentLocation[] {
  if (parts.length === 1) return parts[0]!;
  const whole = new Map<string, SilentLocation & { edges: number[] }>();
  for (const { check, location, component, edges } of parts.flat()) {
    const key = JSON.stringify([check, location, component]);
    const before = whole.get(key)?.edges ?? [];
    const touches = before.at(-1) === edges[0];
    whole.set(key, { check, location, component, edges: touches ? [...before.slice(0, -1), ...edges.slice(1)] : [...before, ...edges] });
  }
  return [...whole.values()];
}

/** The silence of a location of which edge `i` is the start. */
export function silenceAt({ check, location, component, edges }: SilentLocation, i: number): SilentTime {
  return { from: edges[i]!, to: edges[i + 1]!, check, location, component };
}

/** The silences of a location that overlap an interval. */
export function silencesWithin(silent: SilentLocation, { from, to }: Interval): SilentTime[] {
  const found: SilentTime[] = [];
  for (let i = 0; i < silent.edges.length && silent.edges[i]! < to; i += 2) {
    if (silent.edges[i + 1]! > from) found.push(silenceAt(silent, i));
  }
  return found;
}
