import { parseVerifierKey, type NoteVerifier } from '../checkpoint';
import { openManifest, PACKAGE_FILE, readManifest } from '../package';
import { Check } from './check';
import { followKeys, readableEntries } from './key-chain';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

/** Reads the manifest and checks its signature by the pinned key; by the key that came along where none is pinned. */
export async function checkManifest(state: VerifyState): Promise<CheckReport> {
  const check = new Check('manifest');
  const path = PACKAGE_FILE.manifest;
  check.look();
  const { pinnedKey } = state.options;
  if (pinnedKey) await trust(state, pinnedKey);
  const bytes = await check.attempt('manifestUnreadable', path, () => state.pkg.read(path));
  if (!bytes) return check.report();
  state.manifest = await check.attempt('manifestUnreadable', path, () => readManifest(bytes));
  const { manifest } = state;
  if (!manifest) return check.report();
  const bundled = await check.attempt('keyUnreadable', path, () => parseVerifierKey(manifest.key));
  if (!pinnedKey && bundled) await trust(state, bundled);
  const keys = state.verifiers.map(({ publicKey }) => publicKey);
  if (keys.length > 0) await check.attempt('manifestSignature', path, () => openManifest(bytes, keys));
  return check.report();
}

async function trust(state: VerifyState, first: NoteVerifier): Promise<void> {
  state.verifiers = followKeys(first, await readableEntries(state.pkg));
  state.formerVerifiers.push(...state.verifiers);
  state.signingKeys.push(...state.verifiers.map(({ publicKey }) => publicKey));
}
