import { intersect, subtract } from '../interval/interval-set';
import type { TimelineInterval, TimelineState } from '../results';
import { SEVERITY } from '../state/loss';
import { segmentsWithin } from '../state/measure';
import type { ServiceRecord } from '../state/service-record';
import type { Snapshot } from '../state/service-state';
import { FULL } from '../state/weight';
import type { Interval } from '../types';
import { overlappingIncidents, sourcesOf } from '../uptime/outages';

function stateOf({ lo, hi, severity }: Snapshot): TimelineState {
  if (lo === FULL) return 'down';
  if (severity >= SEVERITY.partial) return 'partial';
  if (lo < hi) return 'unknown';
  return severity === SEVERITY.degraded ? 'degraded' : 'up';
}

interface Stretch extends Interval {
  readonly state: TimelineState;
  readonly components: readonly string[];
  readonly sources: readonly string[];
}

const plain = (times: readonly Interval[], state: TimelineState, sources: readonly string[]): Stretch[] =>
  times.map(({ from, to }) => ({ from, to, state, components: [], sources }));

const isAlike = (a: Stretch, b: Stretch): boolean =>
  a.to === b.from && a.state === b.state && a.components.join('\n') === b.components.join('\n') && a.sources.join() === b.sources.join();

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last && isAlike(last, stretch)) result[result.length - 1] = { ...last, to: stretch.to };
    else result.push(stretch);
  }
  return result;
}

/** The timeline of a service record; see `computeTimeline`. */
export function timelineOf(record: ServiceRecord): TimelineInterval[] {
  const { effective, hours, excluded, agreed, segments, incidents } = record;
  const whole = effective.from < effective.to ? [effective] : [];
  const states = segmentsWithin(segments, agreed).map(({ from, to, state }): Stretch => {
    const components = state.components.filter((key) => key !== '').sort();
    return { from, to, state: stateOf(state), components, sources: sourcesOf(state.sources) };
  });
  const closed = plain(subtract(whole, hours), 'outOfHours', []);
  const planned = plain(intersect(hours, excluded), 'maintenance', ['maintenance']);
  const stretches = joined([...states, ...closed, ...planned].sort((a, b) => a.from - b.from));
  const ids = overlappingIncidents(stretches, incidents);
  return stretches.map((stretch, i) => ({ ...stretch, incidents: ids[i]! }));
}
