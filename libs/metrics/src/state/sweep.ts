import type { StepFunction } from '../probes/step-function';
import type { ComponentDefinition, Interval, Policy } from '../types';
import { ServiceState, type Base, type Snapshot } from './service-state';

/** A record that acts on a component, or on the service (`component` is then the number of components). */
export interface Effect extends Interval {
  readonly component: number;
  readonly lane: number;
}

export interface StateModel {
  readonly components: readonly ComponentDefinition[];
  readonly bases: readonly Base[];
  readonly verdicts: readonly (StepFunction | null)[];
  readonly effects: readonly Effect[];
  readonly policy: Policy;
}

/** A stretch of time in which the state of the service does not change. */
export interface StateSegment extends Interval {
  readonly state: Snapshot;
}

interface Change {
  readonly at: number;
  readonly component: number;
  /** A record's lane, or `VERDICT`. */
  readonly lane: number;
  readonly value: number;
}

const VERDICT = -1;

/** What happened before the span is taken in at its start, what happens after its end does not matter. */
function changesOf({ verdicts, effects }: StateModel, { from, to }: Interval): Change[] {
  const changes: Change[] = [];
  verdicts.forEach((steps, component) => {
    if (!steps) return;
    changes.push({ at: from, component, lane: VERDICT, value: steps.initial });
    for (let i = 0; i < steps.times.length && steps.times[i]! < to; i += 1) {
      changes.push({ at: Math.max(steps.times[i]!, from), component, lane: VERDICT, value: steps.values[i]! });
    }
  });
  for (const effect of effects) {
    if (effect.to <= from || effect.from >= to || effect.from >= effect.to) continue;
    changes.push({ at: Math.max(effect.from, from), component: effect.component, lane: effect.lane, value: 1 });
    if (effect.to < to) changes.push({ at: effect.to, component: effect.component, lane: effect.lane, value: -1 });
  }
  return changes.sort((a, b) => a.at - b.at);
}

/** The states of a service over a span, in order and without a gap: one pass over all changes sorted by time. */
export function sweepStates(model: StateModel, span: Interval): StateSegment[] {
  if (span.from >= span.to) return [];
  const service = new ServiceState(model.components, model.bases, model.policy);
  const changes = changesOf(model, span);
  let next = 0;
  const takeChangesAt = (at: number): boolean => {
    for (; next < changes.length && changes[next]!.at === at; next += 1) {
      const { component, lane, value } = changes[next]!;
      if (lane === VERDICT) service.setVerdict(component, value);
      else service.count(component, lane, value);
    }
    return service.refresh();
  };
  takeChangesAt(span.from);
  const segments: StateSegment[] = [];
  let { from } = span;
  let state = service.snapshot();
  while (next < changes.length) {
    const { at } = changes[next]!;
    if (!takeChangesAt(at)) continue;
    segments.push({ from, to: at, state });
    from = at;
    state = service.snapshot();
  }
  segments.push({ from, to: span.to, state });
  return segments;
}
