import { PACKAGE_FILE } from '../package';
import { sha256Hex } from '../sha256';
import { Check } from './check';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

/** Holds every file against the manifest: none missing, none beside it, each as long and with the SHA-256 that it names. */
export async function checkFiles(state: VerifyState): Promise<CheckReport> {
  const check = new Check('files');
  const { pkg, manifest } = state;
  const listed = new Map(manifest?.files.map((file) => [file.path, file]));
  if (!manifest) check.unverifiable('notReached', PACKAGE_FILE.manifest);
  for (const path of pkg.paths) {
    if (path === PACKAGE_FILE.manifest) continue;
    check.look();
    const bytes = await check.attempt('fileUnreadable', path, () => pkg.read(path));
    if (!bytes) continue;
    const sha256 = sha256Hex(bytes);
    state.pathBySha256.set(sha256, path);
    state.sha256ByPath.set(path, sha256);
    const file = listed.get(path);
    if (!manifest) continue;
    if (!file) check.mismatch('fileExtra', path);
    else if (file.bytes !== bytes.length) check.mismatch('fileLength', path, `${bytes.length} bytes, not ${file.bytes}`);
    else if (file.sha256 !== sha256) check.mismatch('fileAltered', path, `${sha256}, not ${file.sha256}`);
  }
  for (const path of listed.keys()) if (!pkg.has(path)) check.mismatch('fileMissing', path);
  return check.report();
}
