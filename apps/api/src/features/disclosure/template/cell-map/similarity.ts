import { normalised } from './normalised';

const pairs = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const characters = [...text];
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

/** How much of two labels is the same, from 0 to 1: twice the pairs of characters that both have, among all pairs (Dice). */
export function similarity(a: string, b: string): number {
  const [one, other] = [normalised(a), normalised(b)];
  if (one === other) return one === '' ? 0 : 1;
  const [pairsOfOne, pairsOfOther] = [pairs(one), pairs(other)];
  const shared = [...pairsOfOne].reduce((sum, [pair, count]) => sum + Math.min(count, pairsOfOther.get(pair) ?? 0), 0);
  const all = total(pairsOfOne) + total(pairsOfOther);
  return all === 0 ? 0 : (2 * shared) / all;
}
