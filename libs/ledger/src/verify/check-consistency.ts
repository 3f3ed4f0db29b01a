import { openCheckpoint } from '../checkpoint';
import { PACKAGE_FILE } from '../package';
import { Check } from './check';
import { isContinued } from './is-continued';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

const ITEM = 'earlier checkpoint';

/** Checks that the ledger only grew since a checkpoint that the auditor kept. */
export async function checkConsistency({ options, formerVerifiers, checkpoint, proofs }: VerifyState): Promise<CheckReport> {
  const check = new Check('consistency');
  const note = options.earlierCheckpoint;
  if (note === undefined) {
    check.skip('earlierNotGiven', ITEM);
    return check.report();
  }
  check.look();
  const earlier = await check.attempt('earlierUnreadable', ITEM, () => openCheckpoint(note, formerVerifiers));
  if (!checkpoint || !proofs) check.unverifiable('notReached', PACKAGE_FILE.proofs);
  if (!earlier || !checkpoint || !proofs) return check.report();
  if (earlier.origin !== checkpoint.origin) check.mismatch('earlierOtherOrigin', ITEM, earlier.origin);
  else if (earlier.size > checkpoint.size) check.mismatch('earlierLarger', ITEM, `${earlier.size} entries, the package has ${checkpoint.size}`);
  else {
    const continued = isContinued(earlier, checkpoint, proofs);
    if (continued === undefined) check.unverifiable('consistencyProofMissing', PACKAGE_FILE.proofs, `from ${earlier.size} to ${checkpoint.size} entries`);
    if (continued === false) check.mismatch('notConsistent', PACKAGE_FILE.proofs, `from ${earlier.size} to ${checkpoint.size} entries`);
  }
  return check.report();
}
