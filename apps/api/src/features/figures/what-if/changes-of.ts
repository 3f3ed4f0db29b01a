import type { WhatIfChange } from '@kaiji/contracts';
import { withInstants } from '@kaiji/evidence';
import type { Change } from '@kaiji/metrics';

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
