import type { DisclosureState } from '@kaiji/contracts';
import { KaijiError } from '../../../platform/errors';

/** Answers change while a disclosure is being written; afterwards it has to be returned, and once filed restated. */
export function refuseChange(state: DisclosureState): void {
  if (state === 'submitted' || state === 'approved') throw new KaijiError('conflict', 'disclosureInReview');
  if (state === 'filed' || state === 'restated') throw new KaijiError('conflict', 'disclosureFinal');
}
