import { useTranslations } from 'use-intl';
import { figureOf, useFigures } from '../../shared/api/get-figures';
import { useServiceKey } from '../../shared/api/use-service-key';
import { EmptyNotice } from '../../shared/ui/empty-notice';
import { EvidenceLink } from '../../shared/ui/evidence-link';
import { PageHeading } from '../../shared/ui/page-heading';
import { QueryContent } from '../../shared/ui/query-content';
import { SectionCard } from '../../shared/ui/section-card';
import { ChecksTable } from './checks-table';
import { useBackupChecks } from './get-backup-checks';
import { useBackupRuns } from './get-backup-runs';
import { RunsTable } from './runs-table';
import { TargetsTable } from './targets-table';

/** Newest first; more of them nobody reads on a screen. */
const SHOWN = 100;

const RunsCard = () => {
  const t = useTranslations('backups');
  const service = useServiceKey();
  const runs = useBackupRuns();
  return (
    <QueryContent query={runs}>
      {({ items }) => {
        const newest = [...items].sort((a, b) => Date.parse(b.record.startedAt) - Date.parse(a.record.startedAt)).slice(0, SHOWN);
        if (items.length === 0) return <EmptyNotice title={t('runsEmpty')} body={t('emptyBody')} example={t('example', { service })} />;
        return (
          <SectionCard title={t('runs')} hint={t('shown', { shown: newest.length, total: items.length })}>
            <RunsTable runs={newest} />
          </SectionCard>
        );
      }}
    </QueryContent>
  );
};

const ChecksCard = () => {
  const t = useTranslations('backups');
  const service = useServiceKey();
  const checks = useBackupChecks();
  return (
    <QueryContent query={checks}>
      {({ items }) => {
        const newest = [...items].sort((a, b) => Date.parse(b.record.at) - Date.parse(a.record.at)).slice(0, SHOWN);
        if (items.length === 0) return <EmptyNotice title={t('checksEmpty')} body={t('emptyBody')} example={t('exampleChecks', { service })} />;
        return (
          <SectionCard title={t('checks')} hint={t('shown', { shown: newest.length, total: items.length })}>
            <ChecksTable checks={newest} />
          </SectionCard>
        );
      }}
    </QueryContent>
  );
};

export const BackupsPage = () => {
  const t = useTranslations('backups');
  const targets = figureOf(useFigures().data?.items ?? [], 'backups')?.targets ?? [];
  return (
    <>
      <PageHeading title={t('title')} actions={<EvidenceLink figure="backups" />} />
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {targets.length > 0 && (
          <SectionCard title={t('targets')}>
            <TargetsTable targets={targets} />
          </SectionCard>
        )}
        <ChecksCard />
        <RunsCard />
      </div>
    </>
  );
};
