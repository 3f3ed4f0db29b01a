import { useTranslations } from 'use-intl';
import { DataTable } from '../../shared/ui/data-table';
import { StateBadge } from '../../shared/ui/state-badge';
import { useFormat } from '../../shared/ui/use-format';
import type { BackupCheckView } from './get-backup-checks';

export const ChecksTable = ({ checks }: { checks: readonly BackupCheckView[] }) => {
  const t = useTranslations();
  const format = useFormat();
  return (
    <DataTable
      caption={t('backups.checks')}
      rows={checks}
      rowKey={(one) => one.id}
      columns={[
        { key: 'at', header: t('backups.at'), cell: ({ record }) => format.instant(record.at), nowrap: true },
        { key: 'target', header: t('backups.target'), cell: ({ record }) => record.target },
        { key: 'kind', header: t('backups.checkKind'), cell: ({ record }) => t(`vocabulary.backupCheckKind.${record.kind}`) },
        {
          key: 'errors',
          header: t('backups.errors'),
          cell: ({ record }) =>
            record.errors === 0 ? <StateBadge tone="good" label={t('backups.noErrors')} /> : <StateBadge tone="bad" label={t('ui.count', { count: record.errors })} />,
        },
      ]}
    />
  );
};
