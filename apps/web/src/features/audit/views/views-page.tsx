import { Button, Text } from '@mantine/core';
import type { AuditView } from '@kaiji/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatBytes } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { PageHeading } from '../../../shared/ui/page-heading';
import { BlockSkeleton } from '../../../shared/ui/page-skeleton';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import classes from '../audit.module.css';
import { AuditMessages } from '../audit-messages';
import { useViews } from './get-views';
import { seenPath, seenScreen, type ViewKind, viewKind } from './seen-path';
import { ViewsFilter } from './views-filter';
import type { ViewsSearch } from './views-search';

const route = getRouteApi('/app/audit/views');

const TONE_OF: Record<ViewKind, Tone> = { viewed: 'quiet', downloaded: 'info', worked: 'info', refused: 'warn' };

const useColumns = () => {
  const t = useTranslations('audit.views');
  const format = useFormat();
  const kind = (one: AuditView) => <StateBadge tone={TONE_OF[viewKind(one)]} icon={one.download ? 'download' : undefined} label={t(viewKind(one), { status: String(one.status) })} />;
  const what = (one: AuditView) => (
    <>
      {t(`whatOf.${seenScreen(one.route)}`)}
      <Text size="xs" c="dimmed">{`${one.method} ${seenPath(one)}`}</Text>
    </>
  );
  return [
    { key: 'at', header: t('at'), cell: (one: AuditView) => format.instant(one.at, true), nowrap: true },
    { key: 'account', header: t('account'), cell: (one: AuditView) => one.account },
    { key: 'service', header: t('service'), cell: (one: AuditView) => one.service },
    { key: 'how', header: t('how'), cell: kind },
    { key: 'what', header: t('what'), cell: what },
    { key: 'bytes', header: t('bytes'), cell: (one: AuditView) => one.bytes !== null && formatBytes(one.bytes), align: 'right' as const },
  ];
};

const Listing = ({ search }: { search: ViewsSearch }) => {
  const t = useTranslations('audit.views');
  const views = useViews(search);
  const columns = useColumns();
  const rows = views.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <SectionCard title={t('list')} hint={t('listHint')}>
      {views.isPending && <BlockSkeleton height={240} />}
      {views.isError && <ErrorNotice error={views.error} onRetry={() => void views.refetch()} />}
      {views.data !== undefined && <DataTable caption={t('list')} rows={rows} rowKey={(one) => String(one.id)} columns={columns} empty={t('none')} limit={rows.length} />}
      {views.hasNextPage && (
        <Button size="sm" mt="sm" variant="default" className="no-print" loading={views.isFetchingNextPage} onClick={() => void views.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </SectionCard>
  );
};

const Screen = () => {
  const t = useTranslations('audit.views');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className={classes.stack}>
        <ViewsFilter key={JSON.stringify(search)} search={search} onSearch={(next) => void navigate({ search: (before) => ({ ...before, ...next }) })} />
        <Listing search={search} />
      </div>
    </>
  );
};

/** What auditors from outside looked at, also for themselves. */
export const ViewsPage = () => (
  <AuditMessages>
    <Screen />
  </AuditMessages>
);
