import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { AuditItem } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { useCheckItem } from '../write-audit';

interface CheckDialogProps {
  item: AuditItem;
  disclosure: string;
  onClose: () => void;
}

/** Whether the answer that is shown is the one that was checked. */
export const isChecked = ({ check, answer }: AuditItem): boolean => check?.state === 'checked' && check.revision === answer.revision;

/** Marks the answer that is on the screen as checked, or takes that back. */
export const CheckDialog = ({ item, disclosure, onClose }: CheckDialogProps) => {
  const t = useTranslations('audit.items');
  const ui = useTranslations('ui');
  const { field, answer } = item;
  const check = useCheckItem(disclosure, field);
  const [note, setNote] = useState('');
  const [state] = useState<'checked' | 'unchecked'>(isChecked(item) ? 'unchecked' : 'checked');
  const action = t(state === 'checked' ? 'mark' : 'unmark');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const done = (): void => {
      notifyDone(t(state === 'checked' ? 'marked' : 'unmarked', { field }));
      onClose();
    };
    check.mutate({ state, revision: answer.revision, ...(note.trim() === '' ? {} : { note }) }, { onSuccess: done });
  };
  return (
    <Modal opened onClose={onClose} title={action} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t(state === 'checked' ? 'markBody' : 'unmarkBody', { field, revision: answer.revision })}</Text>
          {check.isError && <ErrorNotice error={check.error} />}
          <Textarea label={t('note')} autosize minRows={2} maxLength={2000} value={note} error={fieldMessage(check.error, 'note')} onChange={(event) => setNote(event.currentTarget.value)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={check.isPending} data-autofocus>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
