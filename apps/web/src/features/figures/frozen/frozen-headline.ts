import type { FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/ui/use-format';

/** A frozen value in words, from what a list has of it. */
export const useFrozenHeadline = () => {
  const t = useTranslations();
  const format = useFormat();
  const percent = (value: { percent: string } | null | undefined): string | undefined =>
    value === null || value === undefined ? undefined : t('ui.percent', { value: value.percent });
  const known = ({ value }: FrozenFigureHead): string | undefined => {
    if (value === null) return undefined;
    if ('percent' in value) return percent(value);
    if ('answeredPercent' in value) return percent(value.answeredPercent);
    if ('total' in value) return t('ui.count', { count: value.total });
    if ('layersMonitored' in value) return t('figures.layersMonitored', { layers: value.layers, monitored: value.layersMonitored });
    if ('minimumNoticeDays' in value) return value.minimumNoticeDays === null ? undefined : t('figures.policyOf.daysBefore', { days: value.minimumNoticeDays });
    return value.intervalMedianMs === null ? undefined : format.span(value.intervalMedianMs);
  };
  return (frozen: FrozenFigureHead): string => known(frozen) ?? t('figures.notComputable');
};
