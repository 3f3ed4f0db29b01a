import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { DisclosureHead } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { actorName } from '../../../shared/format/actor-name';
import { useAllowed } from '../../../shared/session/get-session';
import { DataTable } from '../../../shared/ui/data-table';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { Icon } from '../../../shared/ui/icon';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { disclosurePeriod } from '../../../shared/period/disclosure-period';
import { DeadlineNote } from '../deadlines/deadline-note';
import { deadlinesCalendarPath, useDeadlines } from '../deadlines/get-deadlines';
import { DisclosureStateBadge } from '../../../shared/ui/disclosure-state-badge';
import { CreateDisclosureForm } from './create-disclosure-form';
import { useDisclosures } from './get-disclosures';

const CalendarLink = () => {
  const t = useTranslations('disclosures.checks.deadline');
  return (
    <Button component="a" href={deadlinesCalendarPath(useServiceKey())} download size="xs" variant="default" leftSection={<Icon name="calendar" size={14} />}>
      {t('calendar')}
    </Button>
  );
};

const DisclosuresTable = ({ items }: { items: readonly DisclosureHead[] }) => {
  const t = useTranslations('disclosures');
  const service = useServiceKey();
  const deadlines = useDeadlines().data?.items ?? [];
  const format = useFormat();
  const period = (one: DisclosureHead): string => {
    const { from, to } = disclosurePeriod(one);
    return format.period(from, to);
  };
  return (
    <DataTable
      caption={t('title')}
      rows={items}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'date',
          header: t('date'),
          cell: (one) => (
            <Anchor
              inherit
              fw={600}
              underline="always"
              renderRoot={(props) => <Link to="/services/$service/disclosures/$disclosure" params={{ service, disclosure: one.id }} {...props} />}
            >
              {format.date(one.date)}
            </Anchor>
          ),
          nowrap: true,
        },
        { key: 'period', header: t('periodShort'), cell: period },
        { key: 'state', header: t('stateLabel'), cell: (one) => <DisclosureStateBadge state={one.state} /> },
        { key: 'deadline', header: t('checks.deadline.title'), cell: (one) => <DeadlineNote deadline={deadlines.find(({ disclosure }) => disclosure === one.id)} /> },
        { key: 'edition', header: t('edition'), cell: (one) => one.edition },
        { key: 'createdAt', header: t('createdAt'), cell: (one) => format.instant(one.createdAt), nowrap: true },
        { key: 'createdBy', header: t('createdBy'), cell: (one) => actorName(one.createdBy) },
      ]}
    />
  );
};

export const DisclosuresPage = () => {
  const t = useTranslations('disclosures');
  const disclosures = useDisclosures();
  const mayWrite = useAllowed('disclosures.write');
  const [opened, { open, close }] = useDisclosure(false);
  const create = (
    <Button size="sm" leftSection={<Icon name="plus" size={16} />} onClick={open}>
      {t('create')}
    </Button>
  );
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} actions={mayWrite ? create : undefined} />
      <QueryContent query={disclosures}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNotice title={t('empty')} body={t('emptyBody')} />
          ) : (
            <SectionCard title={t('title')} actions={items.some((one) => one.state === 'filed') ? <CalendarLink /> : undefined}>
              <DisclosuresTable items={[...items].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))} />
            </SectionCard>
          )
        }
      </QueryContent>
      {opened && <CreateDisclosureForm onClose={close} />}
    </>
  );
};
