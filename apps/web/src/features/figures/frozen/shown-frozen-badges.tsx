import { Text } from '@mantine/core';
import type { Figure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useFrozenFigures } from '../../../shared/frozen/get-frozen-figures';
import { revisionsOf } from '../../../shared/frozen/revisions-of';
import { FrozenBadges } from './frozen-badges';
import { useFrozenHeadline } from './frozen-headline';

/** Beside the headline: nothing is said until it is known whether the figure was frozen. Where the headline has moved since, it is not the frozen value. */
export const ShownFrozenBadges = ({ figure }: { figure: Figure }) => {
  const t = useTranslations('frozen');
  const { data } = useFrozenFigures();
  const headline = useFrozenHeadline();
  if (data === undefined) return null;
  const [frozen] = revisionsOf(data.items, figure);
  return (
    <>
      <FrozenBadges frozen={frozen} />
      {frozen !== undefined && frozen.drift !== null && (
        <Text span size="sm">
          {`${t('value')} ${headline(frozen)}`}
        </Text>
      )}
    </>
  );
};
