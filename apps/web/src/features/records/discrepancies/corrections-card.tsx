import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { actorName, isActor } from '../../../shared/format/actor-name';
import { useAllowed, useSession } from '../../../shared/session/get-session';
import { DataTable } from '../../../shared/ui/data-table';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';
import { ApproveCorrection } from './approve-correction-dialog';
import { CorrectionForm } from './correction-form';
import { type CorrectionView, useCorrections } from './get-corrections';

const Approval = ({ one, onApprove }: { one: CorrectionView; onApprove: (id: string) => void }) => {
  const t = useTranslations('records.corrections');
  const format = useFormat();
  const mayApprove = useAllowed('corrections.approve');
  const account = useSession().data?.account;
  if (one.approval !== null) return t('approvedBy', { name: actorName(one.approval.by), time: format.instant(one.approval.at) });
  return (
    <>
      <StateBadge tone="warn" icon="clock" label={t('waiting')} />{' '}
      {mayApprove && !isActor(one.source, account) && (
        <Button size="compact-xs" variant="default" onClick={() => onApprove(one.id)}>
          {t('approve')}
        </Button>
      )}
    </>
  );
};

export const CorrectionsCard = () => {
  const t = useTranslations();
  const format = useFormat();
  const names = useComponentNames();
  const corrections = useCorrections();
  const mayWrite = useAllowed('evidence.write');
  const [opened, { open, close }] = useDisclosure(false);
  const [approving, setApproving] = useState<string>();
  const request = (
    <Button size="xs" variant="default" onClick={open}>
      {t('records.corrections.request')}
    </Button>
  );
  return (
    <SectionCard title={t('records.corrections.title')} hint={t('records.corrections.lead')} actions={mayWrite ? request : undefined}>
      <QueryContent query={corrections} skeletonHeight={80}>
        {({ items }) => (
          <DataTable
            caption={t('records.corrections.title')}
            rows={items}
            rowKey={(one) => one.id}
            empty={t('records.corrections.empty')}
            columns={[
              { key: 'from', header: t('ui.from'), cell: ({ record }) => format.instant(record.from, true), nowrap: true },
              { key: 'to', header: t('ui.to'), cell: ({ record }) => format.instant(record.to, true), nowrap: true },
              { key: 'state', header: t('records.corrections.becomes'), cell: ({ record }) => t(`vocabulary.outcome.${record.state}`) },
              { key: 'components', header: t('ui.components'), cell: ({ record }) => names(record.components) },
              { key: 'reason', header: t('ui.reason'), cell: ({ record }) => record.reason },
              { key: 'source', header: t('ui.source'), cell: (one) => actorName(one.source) },
              { key: 'approval', header: t('records.corrections.approval'), cell: (one) => <Approval one={one} onApprove={setApproving} /> },
            ]}
          />
        )}
      </QueryContent>
      {opened && <CorrectionForm onClose={close} />}
      {approving !== undefined && <ApproveCorrection id={approving} onClose={() => setApproving(undefined)} />}
    </SectionCard>
  );
};
