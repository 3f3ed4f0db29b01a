import fc from 'fast-check';
import { flipBit, MemoryTree, treeOf } from '../testing/memory-tree';
import { naivePath, naiveProof, naiveRoot } from '../testing/naive-merkle';
import { appendLeaves, consistencyProof, edgeOf, emptyRoot, inclusionProof, leafHash, nodeReader, nodesOfConsistency, nodesOfInclusion, rootOf, verifyConsistency, verifyInclusion } from './index';

const SEED = 20261124;
const MAX_LEAVES = 70;
const EXHAUSTIVE = 35;
const bodies = Array.from({ length: MAX_LEAVES }, (_, index) => Buffer.from(`leaf ${index}`));
const tree = treeOf(bodies);
const hexOf = (hashes: readonly Uint8Array[]): string => hashes.map((hash) => Buffer.from(hash).toString('hex')).join();
const pairs = Array.from({ length: EXHAUSTIVE + 1 }, (_, later) => Array.from({ length: later + 1 }, (__, earlier) => ({ earlier, later }))).flat();

describe('tree of stored subtrees', () => {
  it('agrees with the definition for every size, in any cutting into appends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), (cuts) => {
        const grown = new MemoryTree();
        for (const count of cuts) grown.append(bodies.slice(grown.size, grown.size + count));
        expect(grown.root).toEqual(naiveRoot(bodies.slice(0, grown.size)));
        expect(grown.nodes).toEqual(treeOf(bodies.slice(0, grown.size)).nodes);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('reads the right edge alone to append', () => {
    const grown = treeOf(bodies.slice(0, 55));
    grown.read = [];
    grown.append(bodies.slice(55));
    expect(grown.read).toEqual(edgeOf(55));
    expect(edgeOf(55)).toEqual([{ level: 5, index: 0 }, { level: 4, index: 2 }, { level: 2, index: 12 }, { level: 1, index: 26 }, { level: 0, index: 54 }]);
  });

  it('takes sizes beyond 2^31: by arithmetic, not by bits', () => {
    const size = 2 ** 40 + 1;
    expect(edgeOf(size)).toEqual([{ level: 40, index: 0 }, { level: 0, index: 2 ** 40 }]);
    const stored = edgeOf(size).map((node, at) => ({ ...node, hash: leafHash(Buffer.of(at)) }));
    const { newNodes, size: grown } = appendLeaves(size, nodeReader(stored), [leafHash(Buffer.of(9))]);
    expect(grown).toBe(size + 1);
    expect(newNodes.map(({ level, index }) => ({ level, index }))).toEqual([{ level: 0, index: size }, { level: 1, index: 2 ** 39 }]);
    expect(nodesOfInclusion(2 ** 40, size)).toEqual([{ level: 40, index: 0 }]);
    const root = rootOf(size, nodeReader(stored));
    const proof = inclusionProof(2 ** 40, size, nodeReader(stored));
    expect(verifyInclusion({ index: 2 ** 40, size, leafHash: stored[1]!.hash, proof, root })).toBe(true);
    expect(verifyInclusion({ index: 2 ** 40 - 1, size, leafHash: stored[1]!.hash, proof, root })).toBe(false);
  });

  it('names the node that is missing, and refuses what is no size', () => {
    expect(() => rootOf(3, nodeReader([]))).toThrow('tree node 1/0 is missing');
    for (const size of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => edgeOf(size)).toThrow(RangeError);
  });
});

describe('inclusion', () => {
  it('agrees with the definition, reads what it lists, and every altered claim is refused', () => {
    for (let size = 1; size <= EXHAUSTIVE; size += 1) {
      const root = naiveRoot(bodies.slice(0, size));
      for (let index = 0; index < size; index += 1) {
        tree.read = [];
        const proof = inclusionProof(index, size, tree.readNode);
        expect(tree.read).toEqual(nodesOfInclusion(index, size));
        expect(hexOf(proof)).toBe(hexOf(naivePath(index, bodies.slice(0, size))));
        const claim = { index, size, leafHash: leafHash(bodies[index]!), proof, root };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, index: index ^ 1 })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, root] })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [root, ...proof] })).toBe(false);
        if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
      }
    }
  });

  it('refuses every proof of which one bit is altered', () => {
    const claim = { index: 37, size: 70, leafHash: leafHash(bodies[37]!), proof: inclusionProof(37, 70, tree.readNode), root: tree.root };
    claim.proof.forEach((step, at) => {
      for (let bit = 0; bit < 256; bit += 1) expect(verifyInclusion({ ...claim, proof: claim.proof.with(at, flipBit(step, bit)) })).toBe(false);
    });
    for (let bit = 0; bit < 256; bit += 1) {
      expect(verifyInclusion({ ...claim, leafHash: flipBit(claim.leafHash, bit) })).toBe(false);
      expect(verifyInclusion({ ...claim, root: flipBit(claim.root, bit) })).toBe(false);
    }
  });

  it('refuses a leaf outside the tree, and hashes of another length', () => {
    expect(() => inclusionProof(3, 3, tree.readNode)).toThrow('leaf 3 is not in a tree of 3');
    const claim = { index: 0, size: 1, leafHash: leafHash(bodies[0]!), proof: [], root: leafHash(bodies[0]!) };
    expect(verifyInclusion(claim)).toBe(true);
    expect(verifyInclusion({ ...claim, leafHash: Buffer.alloc(0), root: Buffer.alloc(0) })).toBe(false);
    expect(verifyInclusion({ ...claim, index: 1 })).toBe(false);
    expect(verifyInclusion({ ...claim, size: 0 })).toBe(false);
  });
});

describe('consistency', () => {
  it('agrees with the definition, reads what it lists, and every altered claim is refused', () => {
    for (const { earlier, later } of pairs) {
      tree.read = [];
      const proof = consistencyProof(earlier, later, tree.readNode);
      expect(tree.read).toEqual(nodesOfConsistency(earlier, later));
      if (earlier > 0) expect(hexOf(proof)).toBe(hexOf(naiveProof(earlier, bodies.slice(0, later))));
      const [earlierRoot, laterRoot] = [rootOf(earlier, tree.readNode), rootOf(later, tree.readNode)];
      const claim = { earlierSize: earlier, earlierRoot, laterSize: later, laterRoot, proof };
      expect(verifyConsistency(claim)).toBe(true);
      const altered = flipBit(earlierRoot, (earlier * 7 + later) % 256);
      expect(verifyConsistency({ ...claim, earlierRoot: altered })).toBe(false);
      if (earlier > 0) expect(verifyConsistency({ ...claim, laterRoot: flipBit(laterRoot, later) })).toBe(false);
      expect(verifyConsistency({ ...claim, proof: [...proof, laterRoot] })).toBe(false);
      if (proof.length > 0) expect(verifyConsistency({ ...claim, proof: proof.slice(0, -1) })).toBe(false);
      if (earlier > 1) expect(verifyConsistency({ ...claim, earlierSize: earlier - 1 })).toBe(false);
    }
  });

  it('refuses every proof of which one bit is altered', () => {
    const claim = { earlierSize: 43, earlierRoot: rootOf(43, tree.readNode), laterSize: 70, laterRoot: tree.root, proof: consistencyProof(43, 70, tree.readNode) };
    expect(verifyConsistency(claim)).toBe(true);
    claim.proof.forEach((step, at) => {
      for (let bit = 0; bit < 256; bit += 1) expect(verifyConsistency({ ...claim, proof: claim.proof.with(at, flipBit(step, bit)) })).toBe(false);
    });
  });

  it('refuses a log that was cut or changed', () => {
    const changed = treeOf(bodies.with(10, Buffer.from('another')));
    const claim = { earlierSize: 43, earlierRoot: rootOf(43, tree.readNode), laterSize: 70, laterRoot: changed.root, proof: consistencyProof(43, 70, changed.readNode) };
    expect(verifyConsistency(claim)).toBe(false);
    expect(verifyConsistency({ ...claim, earlierSize: 71 })).toBe(false);
    expect(() => consistencyProof(71, 70, tree.readNode)).toThrow(RangeError);
    expect(verifyConsistency({ earlierSize: 0, earlierRoot: emptyRoot(), laterSize: 70, laterRoot: tree.root, proof: [] })).toBe(true);
    expect(verifyConsistency({ earlierSize: 0, earlierRoot: emptyRoot(), laterSize: 0, laterRoot: emptyRoot(), proof: [] })).toBe(true);
  });
});
