import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../shared/api/api-error';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { notifyDone } from '../../shared/ui/notify';
import { useChangePassword } from './put-password';

export const ChangePassword = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('session.password_');
  const cancel = useTranslations('ui')('cancel');
  const change = useChangePassword();
  const [fields, setFields] = useState({ current: '', next: '', repeat: '' });
  const mismatch = fields.repeat !== '' && fields.repeat !== fields.next;
  const set = (name: keyof typeof fields) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setFields((before) => ({ ...before, [name]: value }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (fields.repeat !== fields.next) return;
    change.mutate(
      { current: fields.current, next: fields.next },
      {
        onSuccess: () => {
          notifyDone(t('done'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('title')}>
      <form onSubmit={submit}>
        <Stack>
          {change.isError && <ErrorNotice error={change.error} />}
          <PasswordInput label={t('current')} value={fields.current} onChange={set('current')} autoComplete="current-password" required />
          <PasswordInput
            label={t('next')}
            description={t('nextHint')}
            value={fields.next}
            onChange={set('next')}
            error={fieldMessage(change.error, 'next')}
            autoComplete="new-password"
            minLength={12}
            required
          />
          <PasswordInput
            label={t('repeat')}
            value={fields.repeat}
            onChange={set('repeat')}
            error={mismatch ? t('mismatch') : undefined}
            autoComplete="new-password"
            required
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button type="submit" loading={change.isPending} disabled={mismatch}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
