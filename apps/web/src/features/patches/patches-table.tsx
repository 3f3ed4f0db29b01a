import type { PatchRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { dateInZone } from '../../shared/period/calendar-date';
import { DataTable } from '../../shared/ui/data-table';
import { StateBadge, type Tone } from '../../shared/ui/state-badge';
import { useFormat } from '../../shared/ui/use-format';
import { useSeverityName } from '../../shared/ui/use-severity-name';

const TONE_OF: Record<PatchRow['result'], Tone> = {
  met: 'good',
  late: 'warn',
  overdue: 'bad',
  notYetDue: 'quiet',
  accepted: 'info',
  withdrawn: 'quiet',
  decommissioned: 'quiet',
};

/** What was left out has no lag: nobody will start it. */
const HAS_LAG: ReadonlySet<PatchRow['result']> = new Set(['met', 'late', 'overdue', 'notYetDue']);

export const PatchesTable = ({ rows, reasonOf }: { rows: readonly PatchRow[]; reasonOf: (row: PatchRow) => string | undefined }) => {
  const t = useTranslations();
  const format = useFormat();
  const severity = useSeverityName();
  const day = (instant: string | null): string => (instant === null ? t('ui.notYet') : format.date(dateInZone(Date.parse(instant), format.timeZone)));
  return (
    <DataTable
      caption={t('patches.title')}
      rows={rows}
      limit={rows.length}
      rowKey={(row) => `${row.advisory} ${row.asset}`}
      columns={[
        { key: 'advisory', header: t('patches.advisory'), cell: (row) => row.advisory, nowrap: true },
        { key: 'asset', header: t('patches.asset'), cell: (row) => row.asset },
        { key: 'severity', header: t('patches.severity'), cell: (row) => severity(row.severity) },
        { key: 'releasedAt', header: t('patches.releasedAt'), cell: (row) => day(row.releasedAt), nowrap: true },
        { key: 'dueAt', header: t('patches.dueAt'), cell: (row) => day(row.dueAt), nowrap: true },
        { key: 'startedAt', header: t('patches.startedAt'), cell: (row) => day(row.startedAt), nowrap: true },
        { key: 'appliedAt', header: t('patches.appliedAt'), cell: (row) => day(row.appliedAt), nowrap: true },
        { key: 'lag', header: t('patches.lag'), cell: (row) => (row.lagDays === null || !HAS_LAG.has(row.result) ? '' : t('ui.days', { count: row.lagDays })), align: 'right' },
        {
          key: 'result',
          header: t('patches.result'),
          cell: (row) => (
            <>
              <StateBadge tone={TONE_OF[row.result]} label={t(`vocabulary.patchResult.${row.result}`)} />
              <div style={{ fontSize: '0.75rem', color: 'var(--ink-soft)' }}>{reasonOf(row)}</div>
            </>
          ),
        },
      ]}
    />
  );
};
