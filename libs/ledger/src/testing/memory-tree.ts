import { appendLeaves, leafHash, nodeReader, type NodeId, type ReadNode, type TreeNode } from '../merkle';

/** A tree whose nodes are kept in memory, and which notes what was read of it. */
export class MemoryTree {
  readonly nodes: TreeNode[] = [];
  size = 0;
  root: Buffer = appendLeaves(0, nodeReader([]), []).root;
  read: NodeId[] = [];
  private reader = nodeReader([]);

  append(bodies: readonly Uint8Array[]): this {
    const { newNodes, size, root } = appendLeaves(this.size, this.readNode, bodies.map(leafHash));
    this.nodes.push(...newNodes);
    this.reader = nodeReader(this.nodes);
    this.size = size;
    this.root = root;
    return this;
  }

  readonly readNode: ReadNode = (node) => {
    this.read.push(node);
    return this.reader(node);
  };
}

export const treeOf = (bodies: readonly Uint8Array[]): MemoryTree => new MemoryTree().append(bodies);

/** The same bytes but for one bit. */
export function flipBit(bytes: Uint8Array, bit: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[Math.floor(bit / 8)]! ^= 1 << (bit % 8);
  return flipped;
}
