import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import type { useWriteAnswer } from '../answer/use-write-answer';

interface NotApplicableFormProps {
  write: ReturnType<typeof useWriteAnswer>;
  revision: number;
  onClose: () => void;
}

export const NotApplicableForm = ({ write, revision, onClose }: NotApplicableFormProps) => {
  const t = useTranslations('disclosures');
  const cancel = useTranslations('ui')('cancel');
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ answer: { notApplicable: true, reason }, revision }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        {write.isError && <ErrorNotice error={write.error} />}
        <Textarea
          label={t('notApplicableReason')}
          required
          autoFocus
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button size="compact-sm" type="submit" loading={write.isPending} disabled={reason.trim() === ''}>
            {t('notApplicableSubmit')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
