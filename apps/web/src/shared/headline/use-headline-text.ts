import type { Figure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useFormat } from '../ui/use-format';
import { exactOf } from './headline-of';

/** The one value that stands for a figure, in words; `undefined` where it is not known. */
export const useHeadlineText = () => {
  const t = useTranslations();
  const format = useFormat();
  return (figure: Figure): string | undefined => {
    const percent = exactOf(figure);
    if (percent !== null) return t('ui.percent', { value: percent.percent });
    switch (figure.figure) {
      case 'incidents':
        return figure.value === null ? undefined : t('ui.count', { count: figure.value.total });
      case 'backups': {
        const median = figure.value?.intervalMedianMs ?? null;
        return median === null ? undefined : format.span(median);
      }
      case 'monitoring': {
        if (figure.value === null) return undefined;
        return t('figures.layersMonitored', { layers: figure.value.layers, monitored: figure.value.layersMonitored });
      }
      case 'maintenance':
        return figure.minimumNoticeMs === null ? undefined : t('overview.maintenance.before', { span: format.span(figure.minimumNoticeMs, 'down') });
      default:
        return undefined;
    }
  };
};
