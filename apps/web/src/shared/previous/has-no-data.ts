import type { Figure } from '@kaiji/contracts';
import { figureOf } from '../api/get-figures';
import { headlineOf } from '../headline/headline-of';

/**
 * Whether nothing is known of a figure in a period. No recorded incident says that there was none only where the service was watched
 * at all: before the first record it says nothing. Nor does a period without a backup say more than that the next one came late.
 */
export const hasNoData = (figure: Figure, all: readonly Figure[]): boolean => {
  if (headlineOf(figure) === null) return true;
  if (figure.figure === 'backups') return figure.targets.every(({ runs }) => runs === 0);
  return figure.figure === 'incidents' && figure.list.length === 0 && figureOf(all, 'uptime')?.value === null;
};
