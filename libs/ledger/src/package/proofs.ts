import { canonicalJson } from '../canonical-json';
import { parseCanonicalJson } from '../json/exact-json';
import { Members } from '../json/members';
import { MalformedError } from '../malformed-error';

/** What shows that the entries of a package are in the ledger of its checkpoint. */
export interface Proofs {
  /** In the order of `entries.ndjson`. */
  readonly inclusion: readonly { readonly seq: number; readonly proof: readonly Buffer[] }[];
  /** From earlier checkpoints to that of the package. */
  readonly consistency: readonly { readonly earlierSize: number; readonly proof: readonly Buffer[] }[];
  /** Which entries each figure was computed from. */
  readonly figures: readonly { readonly name: string; readonly inputs: readonly number[] }[];
}

const hexOf = (hash: Buffer): string => hash.toString('hex');

/** Bytes of `proofs.json`. */
export const formatProofs = ({ inclusion, consistency, figures }: Proofs): Buffer =>
  Buffer.from(
    canonicalJson({
      inclusion: inclusion.map(({ seq, proof }) => ({ seq, proof: proof.map(hexOf) })),
      consistency: consistency.map(({ earlierSize, proof }) => ({ earlierSize, proof: proof.map(hexOf) })),
      figures: figures.map(({ name, inputs }) => ({ name, inputs })),
    }),
  );

function hashOf(text: string): Buffer {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new MalformedError('proofs', `${JSON.stringify(text)} is not a SHA-256 in hexadecimal`);
  return Buffer.from(text, 'hex');
}

function completed<T>(members: Members, value: T): T {
  members.done();
  return value;
}

function seqOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new MalformedError('proofs', `${JSON.stringify(value)} is no entry`);
  return value;
}

/** Reads `proofs.json`. */
export function parseProofs(bytes: Uint8Array): Proofs {
  const members = new Members(parseCanonicalJson(bytes, 'proofs'), 'proofs');
  return completed(members, {
    inclusion: members.objects('inclusion').map((one) => completed(one, { seq: one.count('seq'), proof: one.texts('proof').map(hashOf) })),
    consistency: members.objects('consistency').map((one) => completed(one, { earlierSize: one.count('earlierSize'), proof: one.texts('proof').map(hashOf) })),
    figures: members.objects('figures').map((one) => completed(one, { name: one.text('name'), inputs: one.list('inputs').map(seqOf) })),
  });
}
