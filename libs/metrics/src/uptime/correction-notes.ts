import { overlapMs } from '../interval/interval-set';
import type { Note } from '../results';
import type { ServiceRecord } from '../state/service-record';
import { scopeOf } from '../state/scope';

/**
 * Every correction that acts on agreed time, with how much of it: a figure that rests on decisions says so. One that names only
 * components which the service does not have changes nothing and is not among them.
 */
export function correctionNotes({ corrections, agreed, parts }: ServiceRecord): Note[] {
  const keys = parts.components.map(({ key }) => key);
  return corrections.flatMap(({ id, from, to, components }) => {
    const ms = scopeOf(components, keys)?.size === 0 ? 0 : overlapMs(agreed, from, to);
    return ms > 0 ? [{ code: 'correctionApplied', params: { correction: id, ms } }] : [];
  });
}
