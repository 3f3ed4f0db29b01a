import type { Figure } from '@kaiji/contracts';
import { useFrozenFigures } from '../../../shared/frozen/get-frozen-figures';
import { revisionsOf } from '../../../shared/frozen/revisions-of';
import { FrozenBadges } from './frozen-badges';

/** Beside the headline: nothing is said until it is known whether the figure was frozen. */
export const ShownFrozenBadges = ({ figure }: { figure: Figure }) => {
  const { data } = useFrozenFigures();
  return data === undefined ? null : <FrozenBadges frozen={revisionsOf(data.items, figure)[0]} />;
};
