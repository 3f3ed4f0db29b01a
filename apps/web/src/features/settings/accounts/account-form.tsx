import { Button, Group, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { type NewAccount, useAddAccount } from './post-account';
import { RoleChoices } from './role-choices';

const EMPTY: NewAccount = { account: '', name: '', roles: [], password: '' };

const Fields = ({ draft, change, error }: { draft: NewAccount; change: (part: Partial<NewAccount>) => void; error: unknown }) => {
  const t = useTranslations('settings.accounts');
  return (
    <>
      <TextInput
        label={t('account')}
        description={t('accountHint')}
        required
        maxLength={64}
        autoComplete="off"
        value={draft.account}
        error={fieldMessage(error, 'account')}
        onChange={(event) => change({ account: event.currentTarget.value })}
      />
      <TextInput label={t('name')} required maxLength={100} value={draft.name} error={fieldMessage(error, 'name')} onChange={(event) => change({ name: event.currentTarget.value })} />
      <RoleChoices roles={draft.roles} error={fieldMessage(error, 'roles')} onChange={(roles) => change({ roles })} />
      <PasswordInput
        label={t('password')}
        description={t('passwordHint')}
        required
        minLength={12}
        autoComplete="new-password"
        value={draft.password}
        error={fieldMessage(error, 'password')}
        onChange={(event) => change({ password: event.currentTarget.value })}
      />
    </>
  );
};

export const AccountForm = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('settings.accounts');
  const ui = useTranslations('ui');
  const add = useAddAccount();
  const [draft, setDraft] = useState(EMPTY);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(draft, {
      onSuccess: () => {
        notifyDone(t('added'));
        onClose();
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('add')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          {add.isError && <ErrorNotice error={add.error} />}
          <Fields draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} error={add.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={add.isPending} disabled={draft.roles.length === 0}>
              {t('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
