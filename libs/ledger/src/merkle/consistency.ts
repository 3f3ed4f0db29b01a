import { assertSize, hashOfRange, nodesOfRange, splitOf, type LeafRange } from './leaf-range';
import { type NodeId, type ReadNode } from './node';

/** PROOF(m, D[n]) as ranges of leaves. Source: RFC 9162 section 2.1.4.1. */
function rangesOfConsistency(earlier: number, later: number): LeafRange[] {
  assertSize(earlier, 'earlier size');
  assertSize(later, 'later size');
  if (earlier > later) throw new RangeError(`a tree of ${later} cannot be later than one of ${earlier}`);
  if (earlier === 0 || earlier === later) return [];
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, later];
  while (earlier !== end) {
    const middle = begin + splitOf(end - begin);
    if (earlier <= middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  // A whole left part is the earlier root itself, which the verifier has.
  if (begin > 0) ranges.push({ begin, end });
  return ranges.reverse();
}

/** The stored nodes that a consistency proof is made of. */
export const nodesOfConsistency = (earlier: number, later: number): NodeId[] => rangesOfConsistency(earlier, later).flatMap(nodesOfRange);

/** Proof that the tree of `later` leaves begins with the tree of `earlier` leaves. Source: RFC 9162 section 2.1.4.1. */
export const consistencyProof = (earlier: number, later: number, readNode: ReadNode): Buffer[] =>
  rangesOfConsistency(earlier, later).map((range) => hashOfRange(range, readNode));
