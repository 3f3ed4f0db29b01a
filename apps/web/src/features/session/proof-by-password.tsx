import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../shared/api/api-error';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { useReauthenticate } from './post-reauthentication';

export const ProofByPassword = ({ onDone }: { onDone: (proved: boolean) => void }) => {
  const t = useTranslations('session');
  const cancel = useTranslations('ui')('cancel');
  const prove = useReauthenticate();
  const [password, setPassword] = useState('');
  const wrong = fieldMessage(prove.error, 'password');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    prove.mutate(password, { onSuccess: () => onDone(true) });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('proof.lead')}</Text>
        {prove.isError && wrong === undefined && <ErrorNotice error={prove.error} />}
        <PasswordInput
          label={t('password')}
          value={password}
          error={wrong}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          data-mantine-stop-propagation="true"
          onKeyDown={(event) => event.key === 'Escape' && onDone(false)}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onDone(false)}>
            {cancel}
          </Button>
          <Button type="submit" loading={prove.isPending}>
            {t('proof.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
