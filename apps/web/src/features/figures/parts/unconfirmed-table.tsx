import type { UnconfirmedFailure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { useFormat } from '../../../shared/ui/use-format';

export const UnconfirmedTable = ({ failures }: { failures: readonly UnconfirmedFailure[] }) => {
  const t = useTranslations('figures.uptime');
  const ui = useTranslations('ui');
  const format = useFormat();
  return (
    <DataTable
      caption={t('unconfirmed')}
      rows={failures}
      rowKey={(one) => `${one.check} ${one.location} ${one.at}`}
      empty={t('unconfirmedEmpty')}
      columns={[
        { key: 'at', header: ui('from'), cell: (one) => format.instant(one.at, true), nowrap: true },
        { key: 'check', header: t('check'), cell: (one) => one.check },
        { key: 'location', header: t('location'), cell: (one) => one.location },
        { key: 'count', header: t('failures'), cell: (one) => ui('times', { count: one.count }), align: 'right' },
      ]}
    />
  );
};
