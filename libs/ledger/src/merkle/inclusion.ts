import { assertSize, hashOfRange, nodesOfRange, splitOf, type LeafRange } from './leaf-range';
import { type NodeId, type ReadNode } from './node';

/** PATH(m, D[n]) as ranges of leaves, the leaf's own sibling first. Source: RFC 9162 section 2.1.3.1. */
function rangesOfInclusion(index: number, size: number): LeafRange[] {
  assertSize(size);
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw new RangeError(`leaf ${index} is not in a tree of ${size}`);
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    if (index < middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  return ranges.reverse();
}

/** The stored nodes that an inclusion proof is made of. */
export const nodesOfInclusion = (index: number, size: number): NodeId[] => rangesOfInclusion(index, size).flatMap(nodesOfRange);

/** Proof that the leaf at `index` is in the tree of `size` leaves. Source: RFC 9162 section 2.1.3.1. */
export const inclusionProof = (index: number, size: number, readNode: ReadNode): Buffer[] =>
  rangesOfInclusion(index, size).map((range) => hashOfRange(range, readNode));
