import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';

interface ReasonDialogProps {
  title: string;
  body: string;
  label: string;
  action: string;
  required?: boolean;
  wide?: boolean;
  error: Error | null;
  pending: boolean;
  onSubmit: (reason: string) => void;
  onClose: () => void;
  children?: ReactNode;
}

const MAX_LENGTH = 2000;

/** Asks before a step that stays for good, and takes down why it is done. */
export const ReasonDialog = ({ title, body, label, action, required = false, wide = false, error, pending, onSubmit, onClose, children }: ReasonDialogProps) => {
  const ui = useTranslations('ui');
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(reason);
  };
  return (
    <Modal opened onClose={onClose} title={title} size={wide ? 'xl' : 'lg'} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{body}</Text>
          {children}
          {error !== null && <ErrorNotice error={error} />}
          <Textarea
            label={label}
            required={required}
            autosize
            minRows={2}
            maxLength={MAX_LENGTH}
            value={reason}
            error={fieldMessage(error, 'reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={pending} disabled={required && reason.trim() === ''}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
