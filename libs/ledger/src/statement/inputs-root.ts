import { HASH_BYTES, leafHash, appendLeaves, nodeReader } from '../merkle';
import { MalformedError } from '../malformed-error';

/** An entry that a figure was computed from. */
export interface InputEntry {
  readonly seq: number;
  readonly leafHash: Uint8Array;
}

const SEQ_BYTES = 8;

function inputLeaf({ seq, leafHash: leaf }: InputEntry): Buffer {
  if (!Number.isSafeInteger(seq) || seq < 0) throw new MalformedError('inputs', `${seq} is no place in the ledger`);
  if (leaf.length !== HASH_BYTES) throw new MalformedError('inputs', `leaf of entry ${seq} has ${leaf.length} bytes, not ${HASH_BYTES}`);
  const place = Buffer.alloc(SEQ_BYTES);
  place.writeBigUInt64BE(BigInt(seq));
  return leafHash(Buffer.concat([place, leaf]));
}

/** One hash for all the entries that a figure read, in whatever order they come: a Merkle root over (seq as 8 bytes, leaf hash), by seq. */
export function inputsRoot(entries: readonly InputEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => a.seq - b.seq);
  const twice = sorted.find(({ seq }, at) => sorted[at - 1]?.seq === seq);
  if (twice) throw new MalformedError('inputs', `entry ${twice.seq} is named twice`);
  return appendLeaves(0, nodeReader([]), sorted.map(inputLeaf)).root;
}
