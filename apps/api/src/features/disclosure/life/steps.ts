import type { DisclosureState } from '@kaiji/contracts';
import { KaijiError } from '../../../platform/errors';

export type StepName = 'submit' | 'approve' | 'return' | 'file' | 'restate';

interface Step {
  readonly from: readonly DisclosureState[];
  readonly to: DisclosureState;
  readonly reasonRequired: boolean;
}

/** The life of a disclosure: draft → submitted → approved → filed, and back to be worked over, or restated by another. */
export const STEPS: Record<StepName, Step> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', reasonRequired: false },
  approve: { from: ['submitted'], to: 'approved', reasonRequired: false },
  return: { from: ['submitted', 'approved'], to: 'returned', reasonRequired: true },
  file: { from: ['approved'], to: 'filed', reasonRequired: false },
  restate: { from: ['filed'], to: 'restated', reasonRequired: true },
};

/**
 * The state after a step.
 * @throws KaijiError validation without a reason that it needs, conflict where the state does not allow it
 */
export function stateAfter(name: StepName, state: DisclosureState, reason: string | undefined): DisclosureState {
  const step = STEPS[name];
  if (!step.from.includes(state)) throw new KaijiError('conflict', 'transitionNotAllowed', { params: { state, action: name } });
  if (step.reasonRequired && (reason ?? '').trim() === '') {
    throw new KaijiError('validation', 'validation', { fields: [{ path: 'reason', messageKey: 'reasonRequired' }] });
  }
  return step.to;
}
