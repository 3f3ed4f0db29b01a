import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from './error-notice';

interface ConfirmDialogProps {
  title: string;
  body: string;
  action: string;
  danger?: boolean;
  error: Error | null;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export const ConfirmDialog = ({ title, body, action, danger, error, pending, onConfirm, onClose }: ConfirmDialogProps) => {
  const t = useTranslations('ui');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        <Text size="sm">{body}</Text>
        {error !== null && <ErrorNotice error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color={danger === true ? 'red.8' : undefined} loading={pending} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
