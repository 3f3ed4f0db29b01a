import type { ExactPercent, Figure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/ui/use-format';

/** The ratio behind a figure that is one. */
export const exactOf = (figure: Figure): ExactPercent | null => {
  switch (figure.figure) {
    case 'uptime':
    case 'patches':
    case 'notification':
      return figure.value;
    case 'support':
      return figure.value?.answeredPercent ?? null;
    default:
      return null;
  }
};

/** The one value that stands for a figure; `undefined` where it is not known. */
export const useHeadline = (figure: Figure): string | undefined => {
  const t = useTranslations();
  const format = useFormat();
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
