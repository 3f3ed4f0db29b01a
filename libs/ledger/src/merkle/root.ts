import { assertSize, hashOfRange, nodesOfRange } from './leaf-range';
import { type NodeId, type ReadNode } from './node';

/** The right edge of a tree: the completed subtrees that make up `size` leaves. All that a root or an append has to read. */
export function edgeOf(size: number): NodeId[] {
  assertSize(size);
  return nodesOfRange({ begin: 0, end: size });
}

/** Root hash of the tree over the first `size` leaves. */
export function rootOf(size: number, readNode: ReadNode): Buffer {
  assertSize(size);
  return hashOfRange({ begin: 0, end: size }, readNode);
}
