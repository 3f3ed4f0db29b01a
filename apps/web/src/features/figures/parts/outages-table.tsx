import type { Outage } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { IncidentLinks } from '../../../shared/ui/incident-links';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';
import { useSourceName } from '../../../shared/ui/use-source-name';

export const OutagesTable = ({ outages }: { outages: readonly Outage[] }) => {
  const t = useTranslations('figures.uptime');
  const ui = useTranslations('ui');
  const format = useFormat();
  const names = useComponentNames();
  const sourceName = useSourceName();
  return (
    <DataTable
      caption={t('outages')}
      rows={outages}
      rowKey={(one) => `${one.from} ${one.components.join()}`}
      empty={t('outagesEmpty')}
      columns={[
        { key: 'from', header: ui('from'), cell: (one) => format.instant(one.from, true), nowrap: true },
        { key: 'to', header: ui('to'), cell: (one) => format.instant(one.to, true), nowrap: true },
        { key: 'down', header: t('weighted'), cell: (one) => format.duration(one.downMs), align: 'right' },
        { key: 'components', header: ui('components'), cell: (one) => names(one.components) },
        { key: 'incident', header: t('incident'), cell: (one) => <IncidentLinks ids={one.incidents} /> },
        { key: 'sources', header: t('sources'), cell: (one) => one.sources.map(sourceName).join('、') },
      ]}
    />
  );
};
