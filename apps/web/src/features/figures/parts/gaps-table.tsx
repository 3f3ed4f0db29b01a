import type { Gap } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';

export const GapsTable = ({ gaps }: { gaps: readonly Gap[] }) => {
  const t = useTranslations('figures.uptime');
  const ui = useTranslations('ui');
  const format = useFormat();
  const names = useComponentNames();
  return (
    <DataTable
      caption={t('gaps')}
      rows={gaps}
      rowKey={(one) => `${one.check} ${one.location} ${one.from}`}
      empty={t('gapsEmpty')}
      columns={[
        { key: 'check', header: t('check'), cell: (one) => one.check },
        { key: 'component', header: ui('components'), cell: (one) => names([one.component]) },
        { key: 'location', header: t('location'), cell: (one) => one.location },
        { key: 'from', header: ui('from'), cell: (one) => format.instant(one.from, true), nowrap: true },
        { key: 'to', header: ui('to'), cell: (one) => format.instant(one.to, true), nowrap: true },
        { key: 'unknown', header: t('unknown'), cell: (one) => format.span(one.unknownMs), align: 'right' },
      ]}
    />
  );
};
