import type { Exclusion } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

const Title = ({ one }: { one: Exclusion }) => {
  const t = useTranslations('figures.uptime');
  return (
    <>
      {one.title} {one.enteredAfterTheFact && <StateBadge tone="warn" label={t('afterTheFact')} />}
    </>
  );
};

export const ExclusionsTable = ({ exclusions }: { exclusions: readonly Exclusion[] }) => {
  const t = useTranslations('figures.uptime');
  const ui = useTranslations('ui');
  const format = useFormat();
  return (
    <DataTable
      caption={t('exclusions')}
      rows={exclusions}
      rowKey={(one) => `${one.maintenance} ${one.from}`}
      empty={t('exclusionsEmpty')}
      columns={[
        { key: 'title', header: t('exclusionTitle'), cell: (one) => <Title one={one} /> },
        { key: 'from', header: ui('from'), cell: (one) => format.instant(one.from), nowrap: true },
        { key: 'to', header: ui('to'), cell: (one) => format.instant(one.to), nowrap: true },
        { key: 'ms', header: t('excluded'), cell: (one) => format.duration(one.excludedMs), align: 'right' },
        { key: 'announced', header: t('announced'), cell: (one) => format.instant(one.announcedAt), nowrap: true },
        { key: 'notice', header: t('notice'), cell: (one) => format.span(one.noticeMs, 'down'), align: 'right' },
        { key: 'by', header: t('recordedBy'), cell: (one) => (one.recordedBy === undefined ? ui('notKnown') : actorName(one.recordedBy)) },
      ]}
    />
  );
};
