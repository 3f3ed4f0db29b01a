import { Button, Group, Text } from '@mantine/core';
import type { TokenView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../shared/session/get-session';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

const isExpired = ({ expiresAt }: TokenView): boolean => expiresAt !== null && Date.parse(expiresAt) <= Date.now();

const TokenState = ({ token }: { token: TokenView }) => {
  const t = useTranslations('settings.tokens');
  const format = useFormat();
  if (token.revokedAt !== null) return <StateBadge tone="quiet" label={t('revoked', { time: format.instant(token.revokedAt) })} />;
  if (isExpired(token)) return <StateBadge tone="quiet" label={t('expired')} />;
  const { previousUntil } = token;
  return (
    <>
      <StateBadge tone="good" label={t('active')} />
      {previousUntil !== null && Date.parse(previousUntil) > Date.now() && <Text size="xs">{t('previousUntil', { time: format.instant(previousUntil) })}</Text>}
    </>
  );
};

const Scopes = ({ token: { scopes } }: { token: TokenView }) => {
  const permission = useTranslations('vocabulary.permission');
  return scopes.map((scope) => permission(scope)).join('、');
};

interface TokensTableProps {
  items: readonly TokenView[];
  onRevoke: (token: TokenView) => void;
  onRotate: (token: TokenView) => void;
}

export const TokensTable = ({ items, onRevoke, onRotate }: TokensTableProps) => {
  const t = useTranslations('settings.tokens');
  const ui = useTranslations('ui');
  const own = `account:${useSession().data?.account ?? ''}`;
  const format = useFormat();
  return (
    <DataTable
      caption={t('name')}
      rows={items}
      rowKey={(one) => one.id}
      empty={t('empty')}
      columns={[
        { key: 'name', header: t('name'), cell: (one) => one.name },
        { key: 'scopes', header: t('scopes'), cell: (one) => <Scopes token={one} /> },
        { key: 'services', header: t('services'), cell: (one) => one.services?.join('、') ?? t('allServices') },
        { key: 'createdAt', header: t('createdAt'), cell: (one) => format.instant(one.createdAt), nowrap: true },
        { key: 'expiresAt', header: t('expiresAt'), cell: (one) => (one.expiresAt === null ? t('noExpiry') : format.instant(one.expiresAt)), nowrap: true },
        { key: 'lastUsedAt', header: t('lastUsedAt'), cell: (one) => (one.lastUsedAt === null ? t('neverUsed') : format.instant(one.lastUsedAt)), nowrap: true },
        { key: 'state', header: ui('state'), cell: (one) => <TokenState token={one} /> },
        {
          key: 'actions',
          header: ui('actions'),
          cell: (one) =>
            one.revokedAt === null && (
              <Group gap={6}>
                {!isExpired(one) && one.createdBy === own && (
                  <Button size="compact-xs" variant="default" onClick={() => onRotate(one)}>
                    {t('rotate')}
                  </Button>
                )}
                <Button size="compact-xs" variant="default" onClick={() => onRevoke(one)}>
                  {t('revoke')}
                </Button>
              </Group>
            ),
        },
      ]}
    />
  );
};
