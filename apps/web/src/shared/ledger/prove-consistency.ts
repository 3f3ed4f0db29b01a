import { type Bytes, nodeHash, toHex } from './hash-bytes';

const isOdd = (index: number): boolean => index % 2 === 1;
const half = (index: number): number => Math.floor(index / 2);
const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));

export interface Consistency {
  from: number;
  to: number;
  fromRoot: Bytes;
  toRoot: Bytes;
  proof: readonly Bytes[];
}

/** Whether the proof shows that the larger tree begins with the smaller (RFC 9162, 2.1.4.2). */
export const isConsistent = async ({ from, to, fromRoot, toRoot, proof }: Consistency): Promise<boolean> => {
  const [first, second] = [toHex(fromRoot), toHex(toRoot)];
  if (from > to) return false;
  if (from === to) return proof.length === 0 && first === second;
  if (from === 0) return proof.length === 0;
  const path = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  const [start, ...rest] = path;
  if (start === undefined) return false;
  let [node, last] = [from - 1, to - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  let [older, newer] = [start, start];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      [older, newer] = [await nodeHash(sibling, older), await nodeHash(sibling, newer)];
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newer = await nodeHash(newer, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && toHex(older) === first && toHex(newer) === second;
};
