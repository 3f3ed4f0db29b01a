import type { Figure, FigureName, FigurePeriod, FrozenFigureHead } from '@kaiji/contracts';

const isSamePeriod = (one: Pick<FigurePeriod, 'from' | 'to'>, other: Pick<FigurePeriod, 'from' | 'to'>): boolean =>
  Date.parse(one.from) === Date.parse(other.from) && Date.parse(one.to) === Date.parse(other.to);

/** What was frozen of a figure and its period, the revision that holds first. */
export const revisionsOf = (frozen: readonly FrozenFigureHead[], { figure, period }: Pick<Figure, 'figure' | 'period'>): FrozenFigureHead[] =>
  frozen.filter((one) => one.figure === figure && isSamePeriod(one.period, period)).sort((one, other) => other.revision - one.revision);

/** The figures of a period that nobody has frozen yet. */
export const notFrozenYet = (frozen: readonly FrozenFigureHead[], figures: readonly Pick<Figure, 'figure' | 'period'>[]): FigureName[] =>
  figures.filter((figure) => revisionsOf(frozen, figure).length === 0).map(({ figure }) => figure);

/** Figures that hold, but that later records would make another. */
export const driftedOf = (frozen: readonly FrozenFigureHead[]): FrozenFigureHead[] =>
  frozen.filter((one) => one.supersededBy === undefined && one.drift !== null);
