import { useTranslations } from 'use-intl';
import { formatCount } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import type { FailureGroup } from './grouped-failures';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';

/** Failures that were not confirmed: their reason once, then check by check. */
export const FailuresTable = ({ groups }: { groups: readonly FailureGroup[] }) => {
  const t = useTranslations('figures.uptime');
  const { sheet } = useSheet().words;
  const format = useFormat();
  if (groups.length === 0) return null;
  const failureText = ({ at, count }: FailureGroup['failures'][number]): string => fillNote(sheet.failureAt, { at: format.preciseInstant(at), count: formatCount(count) });
  return (
    <>
      <h3 className={classes.subheading}>{t('unconfirmed')}</h3>
      <p className={classes.hint}>{t('unconfirmedHint')}</p>
      <DataTable
        caption={t('unconfirmed')}
        rows={groups}
        rowKey={({ check, location }) => `${check} ${location}`}
        columns={[
          { key: 'check', header: t('check'), cell: ({ check }) => check, nowrap: true },
          { key: 'location', header: t('location'), cell: ({ location }) => location, nowrap: true },
          { key: 'failures', header: sheet.failures, cell: ({ failures }) => failures.map(failureText).join(sheet.separator) },
        ]}
      />
    </>
  );
};
