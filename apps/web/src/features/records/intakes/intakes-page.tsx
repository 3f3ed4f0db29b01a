import { List } from '@mantine/core';
import type { IntakeView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { actorName } from '../../../shared/format/actor-name';
import { DataTable } from '../../../shared/ui/data-table';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { useIntakes } from './get-intakes';

const Rejections = ({ intake }: { intake: IntakeView }) => {
  const t = useTranslations('records.intakes');
  if (intake.rejected === 0) return null;
  const more = intake.rejected - intake.firstRejections.length;
  return (
    <details>
      <summary>{t('show')}</summary>
      <List size="sm" mt={4}>
        {intake.firstRejections.map((one) => (
          <List.Item key={one.index}>{t('line', { line: one.index + 1, reason: one.reason })}</List.Item>
        ))}
        {more > 0 && <List.Item>{t('more', { count: more })}</List.Item>}
      </List>
    </details>
  );
};

const IntakesTable = ({ items }: { items: readonly IntakeView[] }) => {
  const t = useTranslations('records.intakes');
  const ui = useTranslations('ui');
  const format = useFormat();
  const count = (value: number): string => ui('count', { count: value });
  return (
    <DataTable
      caption={t('title')}
      rows={items}
      rowKey={(one) => one.id}
      columns={[
        { key: 'receivedAt', header: t('receivedAt'), cell: (one) => format.instant(one.receivedAt, true), nowrap: true },
        { key: 'source', header: ui('source'), cell: (one) => actorName(one.source) },
        { key: 'accepted', header: t('accepted'), cell: (one) => count(one.accepted), align: 'right' },
        { key: 'duplicates', header: t('duplicates'), cell: (one) => count(one.duplicates), align: 'right' },
        {
          key: 'rejected',
          header: t('rejected'),
          cell: (one) => (one.rejected > 0 ? <StateBadge tone="bad" label={count(one.rejected)} /> : count(0)),
          align: 'right',
        },
        { key: 'reasons', header: t('reasons'), cell: (one) => <Rejections intake={one} /> },
      ]}
    />
  );
};

export const IntakesPage = () => {
  const t = useTranslations('records.intakes');
  const service = useServiceKey();
  const intakes = useIntakes();
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <QueryContent query={intakes}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNotice title={t('empty')} body={t('emptyBody')} example={t('example', { service })} />
          ) : (
            <SectionCard title={t('title')}>
              <IntakesTable items={items} />
            </SectionCard>
          )
        }
      </QueryContent>
    </>
  );
};
