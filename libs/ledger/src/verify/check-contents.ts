import { SALT_BYTES, type EntryBody } from '../entry';
import { PACKAGE_FOLDER } from '../package';
import { Check } from './check';
import { ENTRY_KIND } from './kinds';
import { type CheckReport } from './report';
import { nameOf, type VerifyState } from './state';

/** Checks that the content of each entry is there and is what the entry says, or that the ledger records that it was erased. */
export async function checkContents(state: VerifyState): Promise<CheckReport> {
  const check = new Check('contents');
  if (!state.hasEntries) {
    check.unverifiable('notReached', PACKAGE_FOLDER.blobs);
    return check.report();
  }
  const bodies = [...state.entries.values()].map(({ body }) => body);
  const erasures = new Map(bodies.flatMap((body) => (body.kind === ENTRY_KIND.erasure ? [[body.meta['digest'], body] as const] : [])));
  for (const body of bodies) {
    if (!body.content) continue;
    check.look();
    const erasure = erasures.get(body.content.digest);
    checkContent(check, state, body, erasure && erasure.seq > body.seq ? erasure : undefined);
  }
  checkBlobs(check, state, new Set(bodies.flatMap(({ content }) => content?.digest ?? [])));
  return check.report();
}

function checkContent(check: Check, { pkg, pathBySha256 }: VerifyState, body: EntryBody, erasure: EntryBody | undefined): void {
  const { digest, bytes, salted } = body.content!;
  const path = pathBySha256.get(digest);
  if (path === undefined && erasure) return check.notice('contentErased', nameOf(body), nameOf(erasure));
  if (path === undefined) return check.mismatch('contentMissing', nameOf(body), digest);
  const length = pkg.bytesOf(path) - (salted ? SALT_BYTES : 0);
  if (length !== bytes) check.mismatch('contentLength', nameOf(body), `${path}: ${length} bytes, not ${bytes}`);
}

/** Evidence that no entry names proves nothing, and could pass for something that is proved. */
function checkBlobs(check: Check, { sha256ByPath }: VerifyState, digests: ReadonlySet<string>): void {
  for (const [path, sha256] of sha256ByPath) {
    const isBlob = path.startsWith(PACKAGE_FOLDER.blobs);
    if (isBlob && path !== `${PACKAGE_FOLDER.blobs}${sha256}`) check.mismatch('contentMisnamed', path, sha256);
    if ((isBlob || path.startsWith(PACKAGE_FOLDER.segments)) && !digests.has(sha256)) check.mismatch('contentOfNothing', path);
  }
}
