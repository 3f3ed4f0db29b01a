import { Button, Group, Text } from '@mantine/core';
import type { Answer } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useWriteAnswer } from '../answer/use-write-answer';
import type { AnswerRowProps } from './answer-row';

export const NotApplicable = ({ field, answer, service, disclosure, isWritable }: AnswerRowProps & { answer: Answer }) => {
  const t = useTranslations('disclosures');
  const write = useWriteAnswer({ service, disclosure, field: field.id });
  return (
    <>
      <Group gap="xs">
        <StateBadge tone="quiet" label={t('notApplicable')} />
        {isWritable && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={write.isPending}
            onClick={() => write.mutate({ answer: null, revision: answer.revision })}
          >
            {t('withdrawNotApplicable')}
          </Button>
        )}
      </Group>
      <Text size="sm">{answer.reason}</Text>
      {write.isError && <ErrorNotice error={write.error} />}
    </>
  );
};
