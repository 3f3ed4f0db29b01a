import type { Outage, StateSource } from '../results';
import { SOURCE } from '../state/loss';
import { ceilDivide } from '../state/measure';
import type { StateSegment } from '../state/sweep';
import { FULL } from '../state/weight';
import type { Incident, Interval } from '../types';

const SOURCES: readonly (readonly [number, StateSource])[] = [
  [SOURCE.probes, 'probes'],
  [SOURCE.incident, 'incident'],
  [SOURCE.maintenance, 'maintenance'],
  [SOURCE.correction, 'correction'],
];

export const sourcesOf = (bits: number): StateSource[] => SOURCES.filter(([bit]) => (bits & bit) !== 0).map(([, source]) => source);

interface Stop extends Interval {
  to: number;
  lost: bigint;
  sources: number;
  readonly components: Set<string>;
}

/** Time without a break in which anything of the service was lost. */
function stopsOf(segments: readonly StateSegment[]): Stop[] {
  const stops: Stop[] = [];
  for (const { from, to, state } of segments) {
    if (state.lo === 0) continue;
    let stop = stops.at(-1);
    if (stop?.to !== from) stops.push((stop = { from, to, lost: 0n, sources: 0, components: new Set() }));
    stop.to = to;
    stop.lost += BigInt(to - from) * BigInt(state.lo);
    stop.sources |= state.sources;
    for (const component of state.components) if (component !== '') stop.components.add(component);
  }
  return stops;
}

const lasts = ({ occurredAt, restoredAt }: Incident): Interval => ({ from: occurredAt, to: restoredAt ?? Infinity });

/** For each of the sorted, disjoint intervals the ids of the incidents with an impact that overlap it, by occurrence. */
export function overlappingIncidents(intervals: readonly Interval[], incidents: readonly Incident[]): string[][] {
  const ids = intervals.map((): string[] => []);
  for (const incident of incidents) {
    if (incident.impact === 'none') continue;
    const { from, to } = lasts(incident);
    let low = 0;
    for (let high = intervals.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (intervals[middle]!.to <= from) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < intervals.length && intervals[i]!.from < to; i += 1) ids[i]!.push(incident.id);
  }
  return ids;
}

/** The stops within agreed service time, each as long as it lasted without a break; `downMs` is weighted and rounded up. */
export function outagesOf(agreedSegments: readonly StateSegment[], incidents: readonly Incident[]): Outage[] {
  const stops = stopsOf(agreedSegments);
  const ids = overlappingIncidents(stops, incidents);
  return stops.map(({ from, to, lost, sources, components }, i) => ({
    from,
    to,
    downMs: Number(ceilDivide(lost, BigInt(FULL))),
    components: [...components].sort(),
    incidents: ids[i]!,
    ...(ids[i]!.length > 0 ? { incident: ids[i]![0] } : {}),
    sources: sourcesOf(sources),
  }));
}
