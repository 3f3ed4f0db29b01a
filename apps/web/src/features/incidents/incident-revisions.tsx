import { Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { actorName } from '../../shared/format/actor-name';
import { DataTable } from '../../shared/ui/data-table';
import { QueryContent } from '../../shared/ui/query-content';
import { useFormat } from '../../shared/ui/use-format';
import { useIncidentRevisions } from './get-incident-revisions';
import { changedFields } from './changed-fields';

export const IncidentRevisions = ({ id }: { id: string }) => {
  const t = useTranslations();
  const format = useFormat();
  const revisions = useIncidentRevisions(id);
  return (
    <section aria-label={t('incidents.revisions')}>
      <Title order={3} mb={6}>
        {t('incidents.revisions')}
      </Title>
      <QueryContent query={revisions} skeletonHeight={80}>
        {({ items }) => {
          const ordered = [...items].sort((a, b) => b.revision - a.revision);
          return (
            <DataTable
              caption={t('incidents.revisions')}
              rows={ordered}
              rowKey={(one) => String(one.revision)}
              columns={[
                { key: 'revision', header: t('ui.state'), cell: (one) => t('ui.revision', { revision: one.revision }), nowrap: true },
                { key: 'recordedAt', header: t('ui.recordedAt'), cell: (one) => format.instant(one.recordedAt), nowrap: true },
                { key: 'source', header: t('ui.source'), cell: (one) => actorName(one.source) },
                {
                  key: 'changes',
                  header: t('incidents.changes'),
                  cell: (one) => {
                    const before = items.find((other) => other.revision === one.revision - 1);
                    const changes = before === undefined ? [] : changedFields(before.record, one.record);
                    return changes.map((name) => t(`incidents.field.${name}`)).join('、');
                  },
                },
                { key: 'reason', header: t('ui.reason'), cell: (one) => one.reason ?? '' },
              ]}
            />
          );
        }}
      </QueryContent>
    </section>
  );
};
