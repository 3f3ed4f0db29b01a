import { Alert, Stack, Text } from '@mantine/core';
import type { AnswersImport } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatCount } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { Icon } from '../../../shared/ui/icon';

const Rejected = ({ rejected }: Pick<AnswersImport, 'rejected'>) => {
  const t = useTranslations('disclosures.checks');
  return (
    <DataTable
      caption={t('import.rejectedLines')}
      rows={rejected}
      rowKey={(one) => `${one.line} ${one.field ?? ''} ${one.reason}`}
      columns={[
        { key: 'line', header: t('import.line'), cell: (one) => formatCount(one.line), align: 'right' },
        { key: 'field', header: t('item'), cell: (one) => one.field ?? '–' },
        { key: 'reason', header: t('import.why'), cell: (one) => one.reason },
      ]}
    />
  );
};

/** What became of a file: nothing at all where a line was rejected. */
export const ImportOutcome = ({ outcome, name }: { outcome: AnswersImport; name: string }) => {
  const t = useTranslations('disclosures.checks.import');
  if (outcome.rejected.length > 0) {
    return (
      <Stack gap="xs">
        <Alert color="yellow" variant="light" title={t('rejected', { name, count: outcome.rejected.length })} icon={<Icon name="warning" />} role="alert">
          {t('nothingWritten')}
        </Alert>
        <Rejected rejected={outcome.rejected} />
      </Stack>
    );
  }
  return (
    <Alert color="teal" variant="light" title={t('done', { name })} icon={<Icon name="check" />} role="status">
      <Text size="sm">{t('counts', { accepted: outcome.accepted, unchanged: outcome.unchanged })}</Text>
      {outcome.kept.length > 0 && <Text size="sm">{t('kept', { count: outcome.kept.length, fields: outcome.kept.join('、') })}</Text>}
    </Alert>
  );
};
