/** Place of a completed subtree: it covers the leaves from `index · 2^level` up to, not including, `(index + 1) · 2^level`. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** A completed subtree with its hash: once there, it never changes. Level 0 holds the leaves' hashes. */
export interface TreeNode extends NodeId {
  readonly hash: Buffer;
}

/** Gives a stored node's hash. Throws where there is none. */
export type ReadNode = (node: NodeId) => Uint8Array;

const nameOf = ({ level, index }: NodeId): string => `${level}/${index}`;

/** A reader over nodes that were fetched beforehand, for instance by one query for `edgeOf(size)`. */
export function nodeReader(nodes: Iterable<NodeId & { readonly hash: Uint8Array }>): ReadNode {
  const hashes = new Map([...nodes].map((node) => [nameOf(node), node.hash]));
  return (node) => {
    const hash = hashes.get(nameOf(node));
    if (!hash) throw new RangeError(`tree node ${nameOf(node)} is missing`);
    return hash;
  };
}
