import { Anchor } from '@mantine/core';
import type { AuditSampleHead } from '@kaiji/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { DataTable } from '../../../shared/ui/data-table';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { useSamples } from '../get-audit';

const route = getRouteApi('/app/services/$service/audit/samples');

const useColumns = () => {
  const t = useTranslations();
  const format = useFormat();
  const params = route.useParams();
  return [
    {
      key: 'kind',
      header: t('audit.samples.kind'),
      cell: (one: AuditSampleHead) => (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/audit/samples" params={params} search={(before) => ({ ...before, sample: one.id })} {...props} />}>
          {t(`audit.kind.${one.population.kind}`)}
        </Anchor>
      ),
    },
    { key: 'period', header: t('audit.samples.period'), cell: (one: AuditSampleHead) => format.range(one.population.from, one.population.to) },
    { key: 'drawn', header: t('audit.samples.size'), cell: (one: AuditSampleHead) => t('audit.samples.drawnOf', { count: one.population.count, drawn: one.drawn }) },
    { key: 'seed', header: t('audit.samples.seed'), cell: (one: AuditSampleHead) => one.seed },
    { key: 'firm', header: t('audit.samples.firm'), cell: (one: AuditSampleHead) => one.firm },
    { key: 'drawnAt', header: t('audit.samples.drawnAt'), cell: (one: AuditSampleHead) => format.instant(one.drawnAt), nowrap: true },
    { key: 'drawnBy', header: t('audit.samples.drawnBy'), cell: (one: AuditSampleHead) => actorName(one.drawnBy) },
  ];
};

export const SamplesList = () => {
  const t = useTranslations('audit.samples');
  const columns = useColumns();
  return (
    <SectionCard title={t('earlier')}>
      <QueryContent query={useSamples()}>
        {({ items }) => <DataTable caption={t('earlier')} rows={items} rowKey={(one) => one.id} columns={columns} empty={t('noEarlier')} />}
      </QueryContent>
    </SectionCard>
  );
};
