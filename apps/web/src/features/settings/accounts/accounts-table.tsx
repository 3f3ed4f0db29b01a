import { Button, Group } from '@mantine/core';
import type { AccountView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../shared/session/get-session';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

export type AccountAction = 'sessions' | 'roles' | 'disable';

const ACTIONS: readonly AccountAction[] = ['sessions', 'roles', 'disable'];

/** Roles that follow groups are changed there; nobody disables themselves. */
const isPossible = (action: AccountAction, one: AccountView, own: string | undefined): boolean => {
  if (one.disabledAt !== null) return false;
  if (action === 'roles') return one.signIn === 'password';
  return action === 'sessions' || one.account !== own;
};

interface AccountsTableProps {
  items: readonly AccountView[];
  onAction: (action: AccountAction, account: AccountView) => void;
}

export const AccountsTable = ({ items, onAction }: AccountsTableProps) => {
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
        { key: 'roles', header: t('roles'), cell: (one) => (one.roles.length === 0 ? ui('none') : one.roles.map((each) => role(each)).join('、')) },
        { key: 'signIn', header: t('signIn'), cell: (one) => t(`signInBy.${one.signIn}`) },
        { key: 'createdAt', header: t('createdAt'), cell: (one) => format.instant(one.createdAt), nowrap: true },
        {
          key: 'state',
          header: ui('state'),
          cell: (one) => (one.disabledAt === null ? <StateBadge tone="good" label={t('active')} /> : <StateBadge tone="quiet" label={t('disabled')} />),
        },
        {
          key: 'actions',
          header: ui('actions'),
          cell: (one) => (
            <Group gap={6}>
              {ACTIONS.filter((action) => isPossible(action, one, own)).map((action) => (
                <Button key={action} size="compact-xs" variant="default" onClick={() => onAction(action, one)}>
                  {t(action === 'sessions' ? 'sessions' : action === 'roles' ? 'changeRoles' : 'disable')}
                </Button>
              ))}
            </Group>
          ),
        },
      ]}
    />
  );
};
