import { treeOf } from '../testing/memory-tree';
import { consistencyProof, emptyRoot, inclusionProof, leafHash, nodeHash, rootOf, verifyConsistency, verifyInclusion } from './index';

/** Vectors of the Certificate Transparency reference implementation (transparency-dev/merkle, testonly and proof). */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => Buffer.from(hex, 'hex'));

const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const LEAF_0 = ROOTS[1]!;
const LEAF_1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const LEAF_4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const NODE_0_TO_2 = ROOTS[2]!;
const NODE_2_TO_4 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const NODE_4_TO_6 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const NODE_6_TO_8 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const NODE_0_TO_4 = ROOTS[4]!;
const NODE_4_TO_8 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';

const tree = treeOf(LEAVES);
const hexOf = (proof: readonly Uint8Array[]): string[] => proof.map((hash) => Buffer.from(hash).toString('hex'));
const rootOfSize = (size: number): Buffer => Buffer.from(ROOTS[size]!, 'hex');

describe('RFC 6962, published vectors', () => {
  it('hashes leaves and nodes', () => {
    expect(emptyRoot().toString('hex')).toBe(ROOTS[0]);
    expect(leafHash(Buffer.from('L123456')).toString('hex')).toBe('395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56');
    expect(nodeHash(Buffer.from('N123'), Buffer.from('N456')).toString('hex')).toBe('aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb');
  });

  it.each(ROOTS.map((root, size) => ({ size, root })))('gives the root over $size leaves', ({ size, root }) => {
    expect(rootOf(size, tree.readNode).toString('hex')).toBe(root);
    expect(treeOf(LEAVES.slice(0, size)).root.toString('hex')).toBe(root);
  });

  it.each([
    { index: 0, size: 1, proof: [] },
    { index: 0, size: 8, proof: [LEAF_1, NODE_2_TO_4, NODE_4_TO_8] },
    { index: 5, size: 8, proof: [LEAF_4, NODE_6_TO_8, NODE_0_TO_4] },
    { index: 2, size: 3, proof: [NODE_0_TO_2] },
    { index: 1, size: 5, proof: [LEAF_0, NODE_2_TO_4, LEAF_4] },
  ])('proves that leaf $index is among $size', ({ index, size, proof }) => {
    expect(hexOf(inclusionProof(index, size, tree.readNode))).toEqual(proof);
    const hashes = proof.map((hex) => Buffer.from(hex, 'hex'));
    expect(verifyInclusion({ index, size, leafHash: leafHash(LEAVES[index]!), proof: hashes, root: rootOfSize(size) })).toBe(true);
  });

  it.each([
    { earlier: 1, later: 1, proof: [] },
    { earlier: 1, later: 8, proof: [LEAF_1, NODE_2_TO_4, NODE_4_TO_8] },
    { earlier: 6, later: 8, proof: [NODE_4_TO_6, NODE_6_TO_8, NODE_0_TO_4] },
    { earlier: 2, later: 5, proof: [NODE_2_TO_4, LEAF_4] },
  ])('proves that $later leaves begin with $earlier', ({ earlier, later, proof }) => {
    expect(hexOf(consistencyProof(earlier, later, tree.readNode))).toEqual(proof);
    const hashes = proof.map((hex) => Buffer.from(hex, 'hex'));
    const claim = { earlierSize: earlier, earlierRoot: rootOfSize(earlier), laterSize: later, laterRoot: rootOfSize(later), proof: hashes };
    expect(verifyConsistency(claim)).toBe(true);
  });
});
