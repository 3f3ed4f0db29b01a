import { Text } from '@mantine/core';
import type { LedgerCheckpoints } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { getJson } from '../../shared/api/request';
import { useServiceKey } from '../../shared/api/use-service-key';
import { useAllowed } from '../../shared/session/get-session';
import { useFormat } from '../../shared/ui/use-format';

const FIVE_MINUTES_MS = 5 * 60_000;

/** When the ledger was last signed and with how many entries; nothing before it was, and nothing where it cannot be read. */
export const LedgerLine = () => {
  const t = useTranslations('shell');
  const service = useServiceKey();
  const format = useFormat();
  const mayRead = useAllowed('ledger.read');
  const { data } = useQuery({
    queryKey: ['ledger', 'latest'],
    queryFn: ({ signal }) => getJson<LedgerCheckpoints>(['ledger', 'checkpoints'], { limit: '1' }, signal),
    enabled: mayRead,
    staleTime: FIVE_MINUTES_MS,
    retry: false,
  });
  const latest = data?.items[0];
  if (latest === undefined) return null;
  return (
    <Text
      size="xs"
      c="dimmed"
      px="sm"
      renderRoot={(props) => <Link to="/services/$service/ledger/$tab" params={{ service, tab: 'verification' }} {...props} />}
    >
      {t('ledgerSigned', { time: format.instant(latest.at), count: latest.size })}
    </Text>
  );
};
