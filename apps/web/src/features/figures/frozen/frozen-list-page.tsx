import { Anchor, Group, SegmentedControl } from '@mantine/core';
import type { FrozenFigureHead } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { useFrozenFigures } from '../../../shared/frozen/get-frozen-figures';
import { DataTable } from '../../../shared/ui/data-table';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { FreezeButtons } from './freeze-buttons';
import { FrozenBadges } from './frozen-badges';
import { useFrozenHeadline } from './frozen-headline';
import { filterFrozen, FROZEN_FILTERS, type FrozenFilter } from './frozen-filter';
import { useFrozenPeriod } from './use-frozen-period';

const useColumns = () => {
  const t = useTranslations();
  const format = useFormat();
  const headline = useFrozenHeadline();
  const period = useFrozenPeriod();
  return [
    { key: 'period', header: t('ui.period'), cell: (one: FrozenFigureHead) => period(one.period) },
    {
      key: 'figure',
      header: t('frozen.figure'),
      cell: (one: FrozenFigureHead) => (
        <Anchor inherit renderRoot={(props) => <Link to="/services/$service/frozen/$id" params={{ service: one.service, id: one.id }} {...props} />}>
          {t(`vocabulary.figure.${one.figure}`)}
        </Anchor>
      ),
    },
    { key: 'value', header: t('frozen.value'), cell: headline, align: 'right' as const },
    { key: 'revision', header: t('frozen.revision'), cell: (one: FrozenFigureHead) => t('ui.revision', { revision: one.revision }), nowrap: true },
    { key: 'state', header: t('ui.state'), cell: (one: FrozenFigureHead) => <Group gap={6}><FrozenBadges frozen={one} /></Group> },
    { key: 'frozenAt', header: t('frozen.frozenAt'), cell: (one: FrozenFigureHead) => format.instant(one.frozenAt), nowrap: true },
    { key: 'frozenBy', header: t('frozen.frozenBy'), cell: (one: FrozenFigureHead) => actorName(one.frozenBy) },
  ];
};

const Listing = ({ items }: { items: readonly FrozenFigureHead[] }) => {
  const t = useTranslations('frozen');
  const [filter, setFilter] = useState<FrozenFilter>('standing');
  const columns = useColumns();
  if (items.length === 0) return <EmptyNotice title={t('listEmpty')} body={t('listEmptyBody')} />;
  const control = (
    <SegmentedControl
      size="xs"
      aria-label={t('listTitle')}
      value={filter}
      onChange={(value) => setFilter(value)}
      data={FROZEN_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
    />
  );
  return (
    <SectionCard title={t('listTitle')} actions={control}>
      <DataTable caption={t('listTitle')} rows={filterFrozen(items, filter)} rowKey={(one) => one.id} columns={columns} empty={t('noneMatches')} />
    </SectionCard>
  );
};

/** Every frozen figure of the service, the newest period first. */
export const FrozenListPage = () => {
  const t = useTranslations('frozen');
  const frozen = useFrozenFigures();
  return (
    <>
      <PageHeading title={t('listTitle')} lead={t('listLead')} actions={<FreezeButtons />} />
      <QueryContent query={frozen}>{({ items }) => <Listing items={items} />}</QueryContent>
    </>
  );
};
