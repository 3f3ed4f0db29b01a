import { type Checkpoint } from '../checkpoint';
import { verifyConsistency } from '../merkle';
import { type Proofs } from '../package';

/** Whether a later checkpoint continues an earlier one; undefined where the package has no proof of it. */
export function isContinued(earlier: Checkpoint, later: Checkpoint, proofs: Proofs): boolean | undefined {
  const isSame = earlier.size === later.size;
  const proof = isSame || earlier.size === 0 ? [] : proofs.consistency.find(({ earlierSize }) => earlierSize === earlier.size)?.proof;
  if (!proof) return undefined;
  return verifyConsistency({ earlierSize: earlier.size, earlierRoot: earlier.root, laterSize: later.size, laterRoot: later.root, proof });
}
