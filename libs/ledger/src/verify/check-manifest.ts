import { parseVerifierKey } from '../checkpoint';
import { openManifest, PACKAGE_FILE, readManifest } from '../package';
import { Check } from './check';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

/** Reads the manifest and checks its signature by the pinned key; by the key that came along where none is pinned. */
export async function checkManifest(state: VerifyState): Promise<CheckReport> {
  const check = new Check('manifest');
  const path = PACKAGE_FILE.manifest;
  check.look();
  state.verifier = state.options.pinnedKey;
  if (state.verifier) state.signingKeys.push(state.verifier.publicKey);
  const bytes = await check.attempt('manifestUnreadable', path, () => state.pkg.read(path));
  if (!bytes) return check.report();
  state.manifest = await check.attempt('manifestUnreadable', path, () => readManifest(bytes));
  const { manifest } = state;
  if (!manifest) return check.report();
  const verifier = state.verifier ?? (await check.attempt('keyUnreadable', path, () => parseVerifierKey(manifest.key)));
  if (!verifier) return check.report();
  if (!state.verifier) state.signingKeys.push(verifier.publicKey);
  state.verifier = verifier;
  await check.attempt('manifestSignature', path, () => openManifest(bytes, [verifier.publicKey]));
  return check.report();
}
