import type { EmergencyMaintenance } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

export const EmergenciesTable = ({ emergencies }: { emergencies: readonly EmergencyMaintenance[] }) => {
  const t = useTranslations('figures.uptime');
  const ui = useTranslations('ui');
  const reason = useTranslations('vocabulary.emergencyReason');
  const format = useFormat();
  return (
    <DataTable
      caption={t('emergencies')}
      rows={emergencies}
      rowKey={(one) => `${one.maintenance} ${one.from} ${one.reason}`}
      empty={t('emergenciesEmpty')}
      columns={[
        { key: 'title', header: t('exclusionTitle'), cell: (one) => one.title },
        { key: 'reason', header: t('emergencyReason'), cell: (one) => <StateBadge tone="warn" label={reason(one.reason)} /> },
        { key: 'from', header: ui('from'), cell: (one) => format.instant(one.from), nowrap: true },
        { key: 'to', header: ui('to'), cell: (one) => format.instant(one.to), nowrap: true },
        { key: 'down', header: t('weighted'), cell: (one) => format.duration(one.downMs), align: 'right' },
        { key: 'announced', header: t('announced'), cell: (one) => format.instant(one.announcedAt), nowrap: true },
      ]}
    />
  );
};
