import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { AccountView } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import { notifyDone } from '../../../shared/ui/notify';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { AccountForm } from './account-form';
import { AccountSessions } from './account-sessions';
import { type AccountAction, AccountsTable } from './accounts-table';
import { useDisableAccount } from './delete-account';
import { useAccounts } from './get-accounts';
import { RolesForm } from './roles-form';

const DisableAccount = ({ account, onClose }: { account: string; onClose: () => void }) => {
  const t = useTranslations('settings.accounts');
  const disable = useDisableAccount();
  const confirm = (): void =>
    disable.mutate(account, {
      onSuccess: () => {
        notifyDone(t('disabledDone'));
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('disableTitle', { account })}
      body={t('disableBody')}
      action={t('disable')}
      danger
      error={disable.error}
      pending={disable.isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
};

export const AccountsTab = () => {
  const t = useTranslations('settings');
  const accounts = useAccounts();
  const [opened, { open, close }] = useDisclosure(false);
  const [chosen, setChosen] = useState<{ action: AccountAction; account: AccountView }>();
  const done = (): void => setChosen(undefined);
  const add = (
    <Button size="xs" onClick={open}>
      {t('accounts.add')}
    </Button>
  );
  return (
    <SectionCard title={t('tab.accounts')} hint={t('accounts.lead')} actions={add}>
      <QueryContent query={accounts}>{({ items }) => <AccountsTable items={items} onAction={(action, account) => setChosen({ action, account })} />}</QueryContent>
      {opened && <AccountForm onClose={close} />}
      {chosen?.action === 'sessions' && <AccountSessions account={chosen.account.account} onClose={done} />}
      {chosen?.action === 'roles' && <RolesForm account={chosen.account} onClose={done} />}
      {chosen?.action === 'disable' && <DisableAccount account={chosen.account.account} onClose={done} />}
    </SectionCard>
  );
};
