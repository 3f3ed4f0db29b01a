import { type Bytes, nodeHash } from './hash-bytes';

export type Side = 'left' | 'right';

const isOdd = (index: number): boolean => index % 2 === 1;
const half = (index: number): number => Math.floor(index / 2);

/** On which side of what is known so far each hash of an inclusion proof stands (RFC 9162, 2.1.3.2). */
export const inclusionSides = (seq: number, size: number): Side[] => {
  const sides: Side[] = [];
  let [node, last] = [seq, size - 1];
  while (last > 0) {
    const isLeft = isOdd(node) || node === last;
    sides.push(isLeft ? 'left' : 'right');
    while (isLeft && !isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    [node, last] = [half(node), half(last)];
  }
  return sides;
};

export interface InclusionStep {
  side: Side;
  sibling: Bytes;
  result: Bytes;
}

/** From an entry's leaf up to the root; `undefined` where the proof has not as many hashes as the tree is high there. */
export const inclusionSteps = async (leaf: Bytes, seq: number, size: number, proof: readonly Bytes[]): Promise<InclusionStep[] | undefined> => {
  const sides = inclusionSides(seq, size);
  if (seq >= size || sides.length !== proof.length) return undefined;
  const steps: InclusionStep[] = [];
  let known = leaf;
  for (const [index, sibling] of proof.entries()) {
    const side = sides[index] ?? 'left';
    known = side === 'left' ? await nodeHash(sibling, known) : await nodeHash(known, sibling);
    steps.push({ side, sibling, result: known });
  }
  return steps;
};
