import type { WhatIfChange } from '@kaiji/contracts';
import type { Change } from '@kaiji/metrics';

const INSTANT_FIELD = /^(from|to|.*At)$/;

const withInstants = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      INSTANT_FIELD.test(field) && typeof value === 'string' ? Date.parse(value) : value,
    ]),
  );

/** Changes as they were sent, as the figures take them. */
export function changesOf(changes: readonly WhatIfChange[]): Change[] {
  return changes.map((change, index): Change => {
    if ('fields' in change) return { ...change, fields: withInstants(change.fields) };
    if ('add' in change) {
      const { from, to, state, components, reason } = change.add;
      const add = { id: `what-if-${index}`, from: Date.parse(from), to: Date.parse(to), state, components, reason, approvedBy: 'what-if' };
      return { kind: 'correction', add };
    }
    return change;
  });
}
