import { emptyRoot, nodeHash } from './hash';
import { type NodeId, type ReadNode } from './node';

/** Leaves from `begin` up to, not including, `end`. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** Largest level whose subtree has at most `leaves` leaves. By division, not by bits: sizes may pass 2^31. */
function levelWithin(leaves: number): number {
  let level = 0;
  while (2 ** (level + 1) <= leaves) level += 1;
  return level;
}

/** Where the RFC splits `leaves` > 1 leaves: the largest power of two that is smaller. */
export const splitOf = (leaves: number): number => 2 ** levelWithin(leaves - 1);

/** Refuses what is no count of leaves. */
export function assertSize(size: number, name = 'size'): void {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${name} ${size} is no count of leaves`);
}

/** The completed subtrees that cover a range of the RFC's recursion, left to right. */
export function nodesOfRange({ begin, end }: LeafRange): NodeId[] {
  const nodes: NodeId[] = [];
  for (let at = begin; at < end; ) {
    const level = levelWithin(end - at);
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** Hash over such a range, from stored nodes. */
export function hashOfRange(range: LeafRange, readNode: ReadNode): Buffer {
  const hashes = nodesOfRange(range).map((node) => readNode(node));
  const last = hashes.pop();
  if (!last) return emptyRoot();
  return Buffer.from(hashes.reduceRight((right, left) => nodeHash(left, right), last));
}
