import { Anchor, Group } from '@mantine/core';
import type { FrozenFigureHead } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { DataTable } from '../../../shared/ui/data-table';
import { useFormat } from '../../../shared/ui/use-format';
import { FrozenBadges } from './frozen-badges';
import { useFrozenHeadline } from './frozen-headline';

/** Every revision of a frozen figure, each with its own page. */
export const RevisionsTable = ({ revisions }: { revisions: readonly FrozenFigureHead[] }) => {
  const t = useTranslations('frozen');
  const ui = useTranslations('ui');
  const format = useFormat();
  const headline = useFrozenHeadline();
  return (
    <DataTable
      caption={t('history')}
      rows={revisions}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'revision',
          header: t('revision'),
          cell: (one) => (
            <Anchor inherit renderRoot={(props) => <Link to="/services/$service/frozen/$id" params={{ service: one.service, id: one.id }} {...props} />}>
              {ui('revision', { revision: one.revision })}
            </Anchor>
          ),
          nowrap: true,
        },
        { key: 'value', header: t('value'), cell: headline, align: 'right' },
        { key: 'state', header: ui('state'), cell: (one) => <Group gap={6}><FrozenBadges frozen={one} /></Group> },
        { key: 'frozenAt', header: t('frozenAt'), cell: (one) => format.instant(one.frozenAt), nowrap: true },
        { key: 'frozenBy', header: t('frozenBy'), cell: (one) => actorName(one.frozenBy) },
        { key: 'approvedBy', header: t('approvedBy'), cell: (one) => (one.approvedBy === undefined ? t('notApproved') : actorName(one.approvedBy)) },
        { key: 'reason', header: ui('reason'), cell: (one) => one.reason ?? '' },
      ]}
    />
  );
};
