import type { ResponseTime } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatCount } from '../../../../shared/format/format-count';
import type { Column } from '../../../../shared/ui/data-table';
import { useResponseText } from './use-response-text';

/** The columns that every table of response times has. */
export const useQuantileColumns = (): readonly Column<ResponseTime>[] => {
  const t = useTranslations('figures.responseTime');
  const text = useResponseText();
  return [
    { key: 'p50', header: t('p50'), cell: (one) => text(one.p50Ms), align: 'right' },
    { key: 'p95', header: t('p95'), cell: (one) => text(one.p95Ms), align: 'right' },
    { key: 'p99', header: t('p99'), cell: (one) => text(one.p99Ms), align: 'right' },
    { key: 'results', header: t('results'), cell: (one) => formatCount(one.results), align: 'right' },
  ];
};
