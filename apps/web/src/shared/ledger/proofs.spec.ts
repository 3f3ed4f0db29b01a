import { type Bytes, fromBase64, hexOfBase64, leafHash, nodeHash, toHex } from './hash-bytes';
import { isConsistent } from './prove-consistency';
import { inclusionSides, inclusionSteps } from './prove-inclusion';

const leavesOf = (size: number): Promise<Bytes[]> => Promise.all(Array.from({ length: size }, (_, index) => leafHash(Uint8Array.of(index))));

const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** As RFC 9162 defines them: by the definition, not by the algorithm that is tried. */
const rootOf = async (leaves: readonly Bytes[]): Promise<Bytes> => {
  if (leaves.length === 1 && leaves[0] !== undefined) return leaves[0];
  const at = split(leaves.length);
  return nodeHash(await rootOf(leaves.slice(0, at)), await rootOf(leaves.slice(at)));
};

const pathOf = async (seq: number, leaves: readonly Bytes[]): Promise<Bytes[]> => {
  if (leaves.length === 1) return [];
  const at = split(leaves.length);
  return seq < at
    ? [...(await pathOf(seq, leaves.slice(0, at))), await rootOf(leaves.slice(at))]
    : [...(await pathOf(seq - at, leaves.slice(at))), await rootOf(leaves.slice(0, at))];
};

const subProof = async (from: number, leaves: readonly Bytes[], isWhole: boolean): Promise<Bytes[]> => {
  if (from === leaves.length) return isWhole ? [] : [await rootOf(leaves)];
  const at = split(leaves.length);
  return from <= at
    ? [...(await subProof(from, leaves.slice(0, at), isWhole)), await rootOf(leaves.slice(at))]
    : [...(await subProof(from - at, leaves.slice(at), false)), await rootOf(leaves.slice(0, at))];
};

const SIZE = 13;

describe('hashes', () => {
  it('are those of RFC 9162', async () => {
    expect(toHex(await leafHash(new Uint8Array()))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('read base64', () => {
    expect(hexOfBase64('fzr+AA==')).toBe('7f3afe00');
    expect(fromBase64('')).toHaveLength(0);
  });
});

describe('inclusion', () => {
  it('leads from every leaf of every tree to its root', async () => {
    const leaves = await leavesOf(SIZE);
    for (let size = 1; size <= SIZE; size += 1) {
      const tree = leaves.slice(0, size);
      const root = toHex(await rootOf(tree));
      for (const [seq, leaf] of tree.entries()) {
        const steps = await inclusionSteps(leaf, seq, size, await pathOf(seq, tree));
        expect(toHex(steps?.at(-1)?.result ?? leaf)).toBe(root);
      }
    }
  });

  it('does not where the leaf is another', async () => {
    const [first, second, ...rest] = await leavesOf(5);
    if (first === undefined || second === undefined) throw new Error('no leaves');
    const tree = [first, second, ...rest];
    const steps = await inclusionSteps(second, 0, 5, await pathOf(0, tree));
    expect(toHex(steps?.at(-1)?.result ?? second)).not.toBe(toHex(await rootOf(tree)));
  });

  it('needs as many hashes as the tree is high', async () => {
    const [leaf = new Uint8Array()] = await leavesOf(1);
    await expect(inclusionSteps(leaf, 0, 2, [])).resolves.toBeUndefined();
    await expect(inclusionSteps(leaf, 2, 2, [leaf])).resolves.toBeUndefined();
    expect(inclusionSides(2, 3)).toEqual(['left']);
    expect(inclusionSides(0, 3)).toEqual(['right', 'right']);
  });
});

describe('consistency', () => {
  it('holds between every two sizes of one ledger', async () => {
    const leaves = await leavesOf(SIZE);
    for (let to = 1; to <= SIZE; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const [fromRoot, toRoot] = [await rootOf(leaves.slice(0, from)), await rootOf(leaves.slice(0, to))];
        const proof = await subProof(from, leaves.slice(0, to), true);
        await expect(isConsistent({ from, to, fromRoot, toRoot, proof })).resolves.toBe(true);
      }
    }
  });

  it('does not hold where the beginning is another', async () => {
    const leaves = await leavesOf(7);
    const forged = [...leaves.slice(1, 4), ...leaves.slice(0, 1)];
    const ends = { from: 4, to: 7, fromRoot: await rootOf(forged), toRoot: await rootOf(leaves) };
    await expect(isConsistent({ ...ends, proof: await subProof(4, leaves, true) })).resolves.toBe(false);
    await expect(isConsistent({ ...ends, proof: [] })).resolves.toBe(false);
    await expect(isConsistent({ ...ends, from: 8, proof: [] })).resolves.toBe(false);
  });
});
