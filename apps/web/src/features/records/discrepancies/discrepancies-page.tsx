import type { Discrepancy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useDiscrepancies } from '../../../shared/api/get-discrepancies';
import { DataTable } from '../../../shared/ui/data-table';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { IncidentLinks } from '../../../shared/ui/incident-links';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';
import { CorrectionsCard } from './corrections-card';

const DiscrepanciesTable = ({ items }: { items: readonly Discrepancy[] }) => {
  const t = useTranslations('records.discrepancies');
  const ui = useTranslations('ui');
  const kind = useTranslations('vocabulary.discrepancy');
  const format = useFormat();
  const names = useComponentNames();
  return (
    <DataTable
      caption={t('title')}
      rows={items}
      rowKey={(one) => `${one.kind} ${one.from} ${one.incident ?? ''} ${one.components.join()}`}
      columns={[
        { key: 'kind', header: t('kind'), cell: (one) => <StateBadge tone="warn" label={kind(one.kind)} /> },
        { key: 'from', header: ui('from'), cell: (one) => format.instant(one.from, true), nowrap: true },
        { key: 'to', header: ui('to'), cell: (one) => format.instant(one.to, true), nowrap: true },
        { key: 'difference', header: t('difference'), cell: (one) => format.duration(one.differenceMs), align: 'right' },
        { key: 'components', header: ui('components'), cell: (one) => names(one.components) },
        { key: 'incident', header: t('incident'), cell: (one) => (one.incident === undefined ? ui('none') : <IncidentLinks ids={[one.incident]} />) },
        { key: 'next', header: t('next'), cell: (one) => t(`nextOf.${one.kind}`) },
      ]}
    />
  );
};

export const DiscrepanciesPage = () => {
  const t = useTranslations('records.discrepancies');
  const discrepancies = useDiscrepancies();
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div style={{ display: 'grid', gap: 16 }}>
        <QueryContent query={discrepancies}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNotice title={t('empty')} body={t('emptyBody')} />
            ) : (
              <SectionCard title={t('title')}>
                <DiscrepanciesTable items={items} />
              </SectionCard>
            )
          }
        </QueryContent>
        <CorrectionsCard />
      </div>
    </>
  );
};
