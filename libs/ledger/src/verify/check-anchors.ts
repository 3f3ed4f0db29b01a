import { type Checkpoint, openCheckpoint } from '../checkpoint';
import { PACKAGE_FOLDER, type Proofs } from '../package';
import { sha256 } from '../sha256';
import { parseTimeStampResponse, timeStampMismatch } from '../timestamp';
import { Check } from './check';
import { isContinued } from './is-continued';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

/** Ending of a time stamp, beside the checkpoint that it is of: `anchors/120.tsr`, `anchors/120.txt`. */
const STAMP = '.tsr';
const NOTE = '.txt';

/** Checks what outside time stamps say: each is of its checkpoint, and that checkpoint is continued by the package's. */
export async function checkAnchors(state: VerifyState): Promise<CheckReport> {
  const check = new Check('anchors');
  const { checkpoint, proofs } = state;
  const stamps = state.pkg.paths.filter((path) => path.startsWith(PACKAGE_FOLDER.anchors) && path.endsWith(STAMP));
  if (stamps.length === 0) check.skip('anchorNone', PACKAGE_FOLDER.anchors);
  else if (!checkpoint || !proofs) check.unverifiable('notReached', PACKAGE_FOLDER.anchors);
  else for (const path of stamps) await checkStamp(check, state, path, { checkpoint, proofs });
  return check.report();
}

async function checkStamp(check: Check, { pkg, formerVerifiers }: VerifyState, path: string, { checkpoint, proofs }: { checkpoint: Checkpoint; proofs: Proofs }): Promise<void> {
  check.look();
  const notePath = `${path.slice(0, -STAMP.length)}${NOTE}`;
  const answer = await check.attempt('anchorUnreadable', path, async () => parseTimeStampResponse(await pkg.read(path)));
  const note = await check.attempt('anchorUnreadable', notePath, () => pkg.read(notePath));
  const stamped = note && (await check.attempt('checkpointSignature', notePath, () => openCheckpoint(note, formerVerifiers)));
  if (!answer || !note || !stamped) return;
  if (!answer.granted) return check.mismatch('anchorUnreadable', path, `refused with status ${answer.status}`);
  const fault = timeStampMismatch(answer.info, sha256(note));
  if (fault) return check.mismatch('anchorOther', path, fault);
  const continued = stamped.origin === checkpoint.origin && stamped.size <= checkpoint.size ? isContinued(stamped, checkpoint, proofs) : false;
  if (continued === undefined) check.unverifiable('consistencyProofMissing', path, `from ${stamped.size} to ${checkpoint.size} entries`);
  else if (continued) check.notice('anchorSeen', path, `${answer.info.genTime}, ${stamped.size} entries`);
  else check.mismatch('anchorNotConsistent', path);
}
