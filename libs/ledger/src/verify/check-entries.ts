import { parseVerifierKey, type Checkpoint } from '../checkpoint';
import { parseEntry } from '../entry';
import { leafHash, verifyInclusion } from '../merkle';
import { PACKAGE_FILE, parseEntryLines, parseProofs } from '../package';
import { Check } from './check';
import { isKeyEntry } from './kinds';
import { type CheckReport } from './report';
import { nameOf, type ProvenEntry, type VerifyState } from './state';

/** Checks that each entry is canonical, and by its proof that it is in the ledger of the checkpoint. */
export async function checkEntries(state: VerifyState): Promise<CheckReport> {
  const check = new Check('entries');
  const { pkg, checkpoint } = state;
  const lines = await check.attempt('entriesUnreadable', PACKAGE_FILE.entries, async () => parseEntryLines(await pkg.read(PACKAGE_FILE.entries)));
  state.proofs = await check.attempt('proofsUnreadable', PACKAGE_FILE.proofs, async () => parseProofs(await pkg.read(PACKAGE_FILE.proofs)));
  if (!checkpoint) check.unverifiable('notReached', PACKAGE_FILE.checkpoint);
  if (!lines || !state.proofs || !checkpoint) return check.report();
  state.hasEntries = true;
  const proofs = new Map(state.proofs.inclusion.map(({ seq, proof }) => [seq, proof]));
  let previous = -1;
  for (const [at, bytes] of lines.entries()) {
    check.look();
    const item = `${PACKAGE_FILE.entries}:${at + 1}`;
    const body = await check.attempt('entryMalformed', item, () => parseEntry(bytes));
    if (!body) continue;
    const entry = { body, leafHash: leafHash(bytes) };
    if (body.seq <= previous) check.mismatch('entryOrder', nameOf(body));
    previous = body.seq;
    if (isProven(check, entry, proofs.get(body.seq), checkpoint)) keep(check, state, entry);
    proofs.delete(body.seq);
  }
  for (const seq of proofs.keys()) check.mismatch('proofExtra', `${PACKAGE_FILE.proofs} #${seq}`);
  checkRefs(check, state);
  await trustKeys(check, state);
  return check.report();
}

function isProven(check: Check, { body, leafHash: leaf }: ProvenEntry, proof: readonly Buffer[] | undefined, { size, root }: Checkpoint): boolean {
  if (!proof) {
    check.mismatch('proofMissing', nameOf(body));
    return false;
  }
  const holds = verifyInclusion({ index: body.seq, size, leafHash: leaf, proof, root });
  if (!holds) check.mismatch('proofWrong', nameOf(body));
  return holds;
}

function keep(check: Check, { entries, entryBySubject }: VerifyState, entry: ProvenEntry): void {
  const { seq, subject } = entry.body;
  if (entryBySubject.has(subject)) check.mismatch('subjectTwice', nameOf(entry.body));
  entries.set(seq, entry);
  entryBySubject.set(subject, entry);
}

/** Entries come after what they build on; of what is not in the package nothing is known. */
function checkRefs(check: Check, { entries, entryBySubject }: VerifyState): void {
  for (const { body } of entries.values()) {
    const later = body.refs.find((subject) => (entryBySubject.get(subject)?.body.seq ?? -1) >= body.seq);
    if (later !== undefined) check.mismatch('refLater', nameOf(body), later);
  }
}

/** A key that the ledger tells of may have signed figures before it was changed for another. */
async function trustKeys(check: Check, { entries, signingKeys, formerVerifiers }: VerifyState): Promise<void> {
  for (const { body } of entries.values()) {
    const text = isKeyEntry(body) ? body.meta['verifierKey'] : undefined;
    if (typeof text !== 'string') continue;
    const verifier = await check.attempt('keyUnreadable', nameOf(body), () => parseVerifierKey(text));
    if (!verifier || formerVerifiers.some(({ publicKey, name }) => name === verifier.name && publicKey.equals(verifier.publicKey))) continue;
    formerVerifiers.push(verifier);
    signingKeys.push(verifier.publicKey);
  }
}
