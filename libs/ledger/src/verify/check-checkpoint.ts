import { openCheckpoint, parseCheckpoint, parseSignedNote } from '../checkpoint';
import { PACKAGE_FILE } from '../package';
import { Check } from './check';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

/** Checks the signature of the checkpoint, and that it is the one that the manifest names. */
export async function checkCheckpoint(state: VerifyState): Promise<CheckReport> {
  const check = new Check('checkpoint');
  const path = PACKAGE_FILE.checkpoint;
  const { manifest, verifiers, pkg } = state;
  check.look();
  const note = await check.attempt('checkpointUnreadable', path, () => pkg.read(path));
  if (!note) return check.report();
  state.checkpoint = await check.attempt('checkpointUnreadable', path, () => parseCheckpoint(parseSignedNote(note).text));
  const { checkpoint } = state;
  if (!checkpoint) return check.report();
  if (verifiers.length > 0) await check.attempt('checkpointSignature', path, () => openCheckpoint(note, verifiers));
  else check.unverifiable('keyUnreadable', path);
  const [first, ...followers] = verifiers;
  for (const { name, keyId } of followers) check.notice('keyFollowed', `${name}+${keyId.toString('hex')}`, `${first?.name}+${first?.keyId.toString('hex')}`);
  if (!state.options.pinnedKey) check.unverifiable('bundledKeyOnly', path);
  const named = manifest?.checkpoint;
  const isNamed = named && named.origin === checkpoint.origin && named.size === checkpoint.size && named.root === checkpoint.root.toString('hex');
  if (named && !isNamed) check.mismatch('checkpointNotOfManifest', path, `${checkpoint.size} entries, not ${named.size}`);
  return check.report();
}
