import { Button, Text } from '@mantine/core';
import type { SessionListItem } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { QueryContent } from '../../../shared/ui/query-content';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { browserName } from './browser-name';
import { useEndSession } from './end-session';
import { useSessions } from './get-sessions';

const Device = ({ userAgent }: { userAgent: string | null }) => {
  const t = useTranslations('settings.sessions');
  const name = userAgent === null ? undefined : browserName(userAgent);
  return (
    <Text span size="sm" title={userAgent ?? undefined} style={{ overflowWrap: 'anywhere' }}>
      {name ?? userAgent?.slice(0, 60) ?? t('unknownDevice')}
    </Text>
  );
};

/** Where an account is signed in, and a button to end each but the one on screen. */
export const SessionsTable = ({ account }: { account: string }) => {
  const t = useTranslations('settings.sessions');
  const actions = useTranslations('ui')('actions');
  const format = useFormat();
  const sessions = useSessions(account);
  const end = useEndSession(account);
  const endOne = ({ id }: SessionListItem): void => end.mutate(id, { onSuccess: () => notifyDone(t('ended')) });
  return (
    <>
      {end.isError && <ErrorNotice error={end.error} />}
      <QueryContent query={sessions}>
        {({ items }) => (
          <DataTable
            caption={t('caption', { account })}
            rows={items}
            rowKey={(one) => one.id}
            empty={t('empty')}
            columns={[
              { key: 'device', header: t('device'), cell: (one) => <Device userAgent={one.userAgent} /> },
              { key: 'address', header: t('address'), cell: (one) => one.address ?? t('unknownAddress'), nowrap: true },
              { key: 'createdAt', header: t('createdAt'), cell: (one) => format.instant(one.createdAt), nowrap: true },
              { key: 'lastUsedAt', header: t('lastUsedAt'), cell: (one) => format.instant(one.lastUsedAt), nowrap: true },
              { key: 'expiresAt', header: t('expiresAt'), cell: (one) => format.instant(one.expiresAt), nowrap: true },
              {
                key: 'actions',
                header: actions,
                cell: (one) =>
                  one.current ? (
                    <StateBadge tone="good" label={t('current')} />
                  ) : (
                    <Button size="compact-xs" variant="default" loading={end.isPending && end.variables === one.id} onClick={() => endOne(one)}>
                      {t('end')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </QueryContent>
    </>
  );
};
