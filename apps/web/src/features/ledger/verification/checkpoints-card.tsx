import { Button, Text } from '@mantine/core';
import type { LedgerCheckpoint } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatCount } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { VerificationCode } from '../../../shared/ui/verification-code';
import { useCheckpoints, useSignLedger } from '../get-ledger';
import { CopyText } from '../../../shared/ui/copy-text';
import { hexOfBase64 } from '../../../shared/ledger/hash-bytes';

const REASONS = ['daily', 'freeze', 'export', 'filing', 'asked', 'start', 'key'] as const;
const SHOWN = 10;

const CheckpointsTable = ({ rows }: { rows: readonly LedgerCheckpoint[] }) => {
  const t = useTranslations('ledger.checkpoints');
  const actions = useTranslations('ui')('actions');
  const format = useFormat();
  const reason = (one: string): string => {
    const known = REASONS.find((name) => name === one);
    return known === undefined ? one : t(`reasonOf.${known}`);
  };
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={(one) => String(one.size)}
      limit={SHOWN}
      empty={t('none')}
      columns={[
        { key: 'at', header: t('at'), cell: (one) => format.instant(one.at, true), nowrap: true },
        { key: 'size', header: t('size'), cell: (one) => formatCount(one.size), align: 'right' },
        { key: 'reason', header: t('reason'), cell: (one) => reason(one.reason) },
        { key: 'code', header: t('code'), cell: (one) => <VerificationCode hex={hexOfBase64(one.root)} /> },
        { key: 'note', header: actions, cell: (one) => <CopyText value={one.note} label={t('copy')} /> },
      ]}
    />
  );
};

/** What was signed when; the note is what an auditor keeps. */
export const CheckpointsCard = () => {
  const t = useTranslations('ledger.checkpoints');
  const sign = useSignLedger();
  const action = (
    <Button size="compact-sm" variant="default" loading={sign.isPending} onClick={() => sign.mutate(undefined, { onSuccess: ({ size }) => notifyDone(t('signed', { size })) })}>
      {t('sign')}
    </Button>
  );
  return (
    <SectionCard title={t('title')} hint={t('hint')} actions={action}>
      {sign.isError && <ErrorNotice error={sign.error} />}
      <QueryContent query={useCheckpoints()}>
        {({ items, next }) => (
          <>
            <CheckpointsTable rows={items} />
            {next !== null && (
              <Text size="xs" c="dimmed">
                {t('more')}
              </Text>
            )}
          </>
        )}
      </QueryContent>
    </SectionCard>
  );
};
