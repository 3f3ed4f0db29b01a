import { emptyRoot, nodeHash } from './hash';
import { type ReadNode, type TreeNode } from './node';
import { edgeOf } from './root';

/** A tree after leaves were appended. */
export interface Appended {
  /** Completed subtrees that were not there before, the leaves among them, in the order in which they came about. */
  readonly newNodes: readonly TreeNode[];
  readonly size: number;
  readonly root: Buffer;
}

/**
 * Appends leaves to a tree of `size` leaves. Reads the nodes of `edgeOf(size)` and no others.
 * @param leafHashes hashes by `leafHash`, in order
 */
export function appendLeaves(size: number, readNode: ReadNode, leafHashes: Iterable<Uint8Array>): Appended {
  const edge: TreeNode[] = edgeOf(size).map((node) => ({ ...node, hash: Buffer.from(readNode(node)) }));
  const newNodes: TreeNode[] = [];
  let grown = size;
  for (const hash of leafHashes) {
    let node: TreeNode = { level: 0, index: grown, hash: Buffer.from(hash) };
    newNodes.push(node);
    while (edge.at(-1)?.level === node.level) {
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(edge.pop()!.hash, node.hash) };
      newNodes.push(node);
    }
    edge.push(node);
    grown += 1;
  }
  return { newNodes, size: grown, root: foldEdge(edge) };
}

function foldEdge(edge: readonly TreeNode[]): Buffer {
  const last = edge.at(-1);
  if (!last) return emptyRoot();
  return edge.slice(0, -1).reduceRight((right, { hash }) => nodeHash(hash, right), last.hash);
}
