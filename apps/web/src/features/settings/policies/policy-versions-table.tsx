import type { PolicyVersionView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { PolicyDifferences } from '../../../shared/policy/policy-differences';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { versionRows, type VersionRow } from './version-rows';

const From = ({ row, isCurrent }: { row: VersionRow; isCurrent: boolean }) => {
  const t = useTranslations('settings.policies');
  const format = useFormat();
  return (
    <>
      {row.from === null ? t('fromStart') : format.date(row.from)} {isCurrent && <StateBadge tone="info" label={t('current')} />}
    </>
  );
};

export const PolicyVersionsTable = ({ versions, current }: { versions: readonly PolicyVersionView[]; current: PolicyVersionView | undefined }) => {
  const t = useTranslations('settings.policies');
  const ui = useTranslations('ui');
  const format = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={versionRows(versions)}
      rowKey={(row) => row.from ?? ''}
      columns={[
        { key: 'from', header: t('from'), cell: (row) => <From row={row} isCurrent={row.from === current?.from} /> },
        { key: 'changes', header: t('changes'), cell: (row) => (row.before === undefined ? t('first') : <PolicyDifferences before={row.before} after={row.policy} />) },
        { key: 'reason', header: ui('reason'), cell: (row) => row.reason ?? ui('notRecorded') },
        { key: 'source', header: t('by'), cell: (row) => (row.source === null ? t('definition') : actorName(row.source)) },
        { key: 'recordedAt', header: ui('recordedAt'), cell: (row) => `${format.instant(row.recordedAt)}(${ui('revision', { revision: row.revision })})` },
      ]}
    />
  );
};
