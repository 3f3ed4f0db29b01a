import type { BackupTargetFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../shared/ui/data-table';
import { StateBadge } from '../../shared/ui/state-badge';
import { useFormat } from '../../shared/ui/use-format';

export const TargetsTable = ({ targets }: { targets: readonly BackupTargetFigure[] }) => {
  const t = useTranslations();
  const format = useFormat();
  const span = (ms: number | null): string => (ms === null ? t('ui.notKnown') : format.span(ms));
  return (
    <DataTable
      caption={t('backups.targets')}
      rows={targets}
      rowKey={(one) => one.target}
      columns={[
        { key: 'target', header: t('backups.target'), cell: (one) => one.target },
        { key: 'interval', header: t('overview.backups.interval'), cell: (one) => `${span(one.intervalMedianMs)} / ${span(one.intervalMaxMs)}` },
        { key: 'loss', header: t('figures.backups.lossWindow'), cell: (one) => span(one.largestLossWindowMs), align: 'right' },
        {
          key: 'generations',
          header: t('overview.backups.generations'),
          cell: ({ generations }) => (generations === null ? t('ui.notKnown') : t('ui.generations', { count: generations.independent })),
          align: 'right',
        },
        { key: 'done', header: t('overview.backups.done'), cell: ({ scheduled }) => t('overview.backups.doneOf', { due: scheduled.due, done: scheduled.done }), align: 'right' },
        {
          key: 'verified',
          header: t('overview.backups.lastVerified'),
          cell: ({ verification }) =>
            verification.lastGoodAt === null ? <StateBadge tone="warn" label={t('overview.backups.neverVerified')} /> : format.instant(verification.lastGoodAt),
        },
        {
          key: 'months',
          header: t('figures.backups.monthsWithOne'),
          cell: ({ verification }) => t('figures.backups.monthsOf', { months: verification.months, count: verification.monthsWithOne }),
        },
      ]}
    />
  );
};
