import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { AccountView } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../shared/session/get-session';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import { DataTable } from '../../../shared/ui/data-table';
import { notifyDone } from '../../../shared/ui/notify';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { AccountForm } from './account-form';
import { useDisableAccount } from './delete-account';
import { useAccounts } from './get-accounts';

const AccountsTable = ({ items, onDisable }: { items: readonly AccountView[]; onDisable: (account: string) => void }) => {
  const t = useTranslations('settings.accounts');
  const ui = useTranslations('ui');
  const role = useTranslations('vocabulary.role');
  const format = useFormat();
  const own = useSession().data?.account;
  return (
    <DataTable
      caption={t('account')}
      rows={items}
      rowKey={(one) => one.account}
      columns={[
        { key: 'account', header: t('account'), cell: (one) => one.account },
        { key: 'name', header: t('name'), cell: (one) => one.name },
        { key: 'roles', header: t('roles'), cell: (one) => one.roles.map((each) => role(each)).join('、') },
        { key: 'createdAt', header: t('createdAt'), cell: (one) => format.instant(one.createdAt), nowrap: true },
        {
          key: 'state',
          header: ui('state'),
          cell: (one) => (one.disabledAt === null ? <StateBadge tone="good" label={t('active')} /> : <StateBadge tone="quiet" label={t('disabled')} />),
        },
        {
          key: 'actions',
          header: ui('actions'),
          cell: (one) =>
            one.disabledAt === null &&
            one.account !== own && (
              <Button size="compact-xs" variant="default" onClick={() => onDisable(one.account)}>
                {t('disable')}
              </Button>
            ),
        },
      ]}
    />
  );
};

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
  const [disabling, setDisabling] = useState<string>();
  const add = (
    <Button size="xs" onClick={open}>
      {t('accounts.add')}
    </Button>
  );
  return (
    <SectionCard title={t('tab.accounts')} hint={t('accounts.lead')} actions={add}>
      <QueryContent query={accounts}>{({ items }) => <AccountsTable items={items} onDisable={setDisabling} />}</QueryContent>
      {opened && <AccountForm onClose={close} />}
      {disabling !== undefined && <DisableAccount account={disabling} onClose={() => setDisabling(undefined)} />}
    </SectionCard>
  );
};
