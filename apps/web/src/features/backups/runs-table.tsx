import type { BackupRunRecord } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatBytes } from '../../shared/format/format-count';
import { DataTable } from '../../shared/ui/data-table';
import { StateBadge, type Tone } from '../../shared/ui/state-badge';
import { useFormat } from '../../shared/ui/use-format';
import type { BackupRunView } from './get-backup-runs';

const TONE_OF: Record<BackupRunRecord['outcome'], Tone> = { success: 'good', partial: 'warn', failure: 'bad' };

const Outcome = ({ record }: { record: BackupRunRecord }) => {
  const t = useTranslations();
  return (
    <>
      <StateBadge tone={TONE_OF[record.outcome]} label={t(`vocabulary.backupOutcome.${record.outcome}`)} />{' '}
      {record.restorable === false && <StateBadge tone="warn" label={t('backups.notRestorable')} />}
    </>
  );
};

export const RunsTable = ({ runs }: { runs: readonly BackupRunView[] }) => {
  const t = useTranslations();
  const format = useFormat();
  const took = ({ startedAt, completedAt }: BackupRunRecord): string =>
    completedAt === undefined ? t('backups.running') : format.duration(Date.parse(completedAt) - Date.parse(startedAt));
  return (
    <DataTable
      caption={t('backups.runs')}
      rows={runs}
      rowKey={(one) => one.id}
      columns={[
        { key: 'startedAt', header: t('backups.startedAt'), cell: ({ record }) => format.instant(record.startedAt), nowrap: true },
        { key: 'target', header: t('backups.target'), cell: ({ record }) => record.target },
        { key: 'outcome', header: t('backups.outcome'), cell: ({ record }) => <Outcome record={record} /> },
        { key: 'took', header: t('backups.took'), cell: ({ record }) => took(record), align: 'right' },
        { key: 'kind', header: t('backups.kind'), cell: ({ record }) => (record.kind === undefined ? '' : t(`vocabulary.backupKind.${record.kind}`)) },
        { key: 'size', header: t('backups.size'), cell: ({ record }) => (record.bytes === undefined ? '' : formatBytes(record.bytes)), align: 'right' },
      ]}
    />
  );
};
