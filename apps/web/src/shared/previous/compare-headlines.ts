import type { Figure } from '@kaiji/contracts';
import { signedDifference } from '../format/format-decimal';
import { type Headline, headlineOf } from '../headline/headline-of';

export interface Comparison {
  unit: Headline['unit'];
  before: string;
  after: string;
  verdict: 'better' | 'worse' | 'same';
}

const placesOf = (value: string): number => value.split('.')[1]?.length ?? 0;

const cutTo = (value: string, places: number): string => {
  const [whole = '', digits = ''] = value.split('.');
  return places === 0 ? whole : `${whole}.${digits.slice(0, places)}`;
};

/** Two floored values, as exact as the coarser of both: more places on one side alone would be a difference that there is not. */
const asCoarse = (before: string, after: string): { before: string; after: string } => {
  const places = Math.min(placesOf(before), placesOf(after));
  return { before: cutTo(before, places), after: cutTo(after, places) };
};

const verdictOf = (difference: string, better: Headline['better']): Comparison['verdict'] => {
  if (difference === '±0') return 'same';
  return difference.startsWith('+') === (better === 'higher') ? 'better' : 'worse';
};

/** From a figure's headline in the period before to the one now; `null` where either is not known. */
export const compareHeadlines = (before: Figure, now: Figure): Comparison | null => {
  const [old, current] = [headlineOf(before), headlineOf(now)];
  if (old === null || current === null) return null;
  const { unit, better } = current;
  const values = unit === 'percent' ? asCoarse(old.value, current.value) : { before: old.value, after: current.value };
  return { unit, ...values, verdict: verdictOf(signedDifference(values.before, values.after), better) };
};
