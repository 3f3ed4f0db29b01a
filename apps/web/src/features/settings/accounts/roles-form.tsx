import { Button, Group, Modal, Stack } from '@mantine/core';
import type { AccountView } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { useChangeRoles } from './put-roles';
import { RoleChoices } from './role-choices';

export const RolesForm = ({ account: { account, roles }, onClose }: { account: AccountView; onClose: () => void }) => {
  const t = useTranslations('settings.accounts');
  const ui = useTranslations('ui');
  const change = useChangeRoles(account);
  const [chosen, setChosen] = useState(roles);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(chosen, {
      onSuccess: () => {
        notifyDone(t('rolesChanged'));
        onClose();
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('rolesTitle', { account })} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          {change.isError && <ErrorNotice error={change.error} />}
          <RoleChoices roles={chosen} error={fieldMessage(change.error, 'roles')} onChange={setChosen} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={change.isPending} disabled={chosen.length === 0}>
              {ui('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
