import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle';
import { flipBit, treeOf } from '../testing/memory-tree';
import { inclusionProof } from './index';

type Entry = Parameters<typeof verifyMerkleInclusion>[0];
type Checkpoint = Parameters<typeof verifyMerkleInclusion>[1];

const LARGEST = 40;
const BODIES = Array.from({ length: LARGEST }, (_, index) => Buffer.from(`entry ${index} 証跡`));

/** Verified by Sigstore's own code, which checks the entries of public transparency logs with it. */
function isIncluded(body: Buffer, seq: number, size: number, proof: readonly Buffer[], root: Buffer): boolean {
  const inclusionProof = { logIndex: String(seq), treeSize: String(size), rootHash: root, hashes: [...proof], checkpoint: undefined };
  try {
    verifyMerkleInclusion({ canonicalizedBody: body, inclusionProof } as unknown as Entry, { logSize: BigInt(size), logHash: root } as unknown as Checkpoint);
    return true;
  } catch {
    return false;
  }
}

describe('the tree against another implementation of RFC 6962', () => {
  it('proves each entry of every tree up to forty entries', () => {
    let proofs = 0;
    for (let size = 1; size <= LARGEST; size += 1) {
      const tree = treeOf(BODIES.slice(0, size));
      for (let seq = 0; seq < size; seq += 1) {
        const proof = inclusionProof(seq, size, tree.readNode);
        expect([seq, size, isIncluded(BODIES[seq]!, seq, size, proof, tree.root)]).toEqual([seq, size, true]);
        proofs += 1;
      }
    }
    expect(proofs).toBe((LARGEST * (LARGEST + 1)) / 2);
  });

  it('is refused by it with another root, another entry or an altered step', () => {
    const tree = treeOf(BODIES);
    const proof = inclusionProof(13, LARGEST, tree.readNode);
    expect(isIncluded(BODIES[13]!, 13, LARGEST, proof, flipBit(tree.root, 7))).toBe(false);
    expect(isIncluded(BODIES[14]!, 13, LARGEST, proof, tree.root)).toBe(false);
    expect(isIncluded(BODIES[13]!, 13, LARGEST, [flipBit(proof[0]!, 0), ...proof.slice(1)], tree.root)).toBe(false);
  });
});
