import type { FigureDifference } from '@kaiji/contracts';
import { figureDifferences, figuresOf } from '@kaiji/evidence';
import type { FigureInput } from '@kaiji/metrics';
import type { FrozenWithLife } from './frozen-figure';

/** What the records of now make of figures that were frozen of one period, each with where it differs. */
export function driftOf(frozen: readonly FrozenWithLife[], input: FigureInput): { frozen: FrozenWithLife; differences: FigureDifference[] }[] {
  const now = new Map(figuresOf(input).map((figure) => [figure.figure, figure]));
  return frozen.map((one) => {
    const figure = now.get(one.figure);
    if (figure === undefined) throw new Error(`figure ${one.figure} was not computed`);
    return { frozen: one, differences: figureDifferences(one.body, figure) };
  });
}

/** Figures of the same period and moment, whose evidence is read once. */
export function byPeriod(frozen: readonly FrozenWithLife[]): FrozenWithLife[][] {
  const groups = new Map<string, FrozenWithLife[]>();
  for (const one of frozen) {
    const key = `${one.period.from} ${one.period.to} ${one.period.asOf}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
