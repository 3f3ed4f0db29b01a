import type { LedgerEntries } from '@kaiji/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { fromWallClock } from '../../../shared/period/zone-instant';
import { useFormat } from '../../../shared/ui/use-format';
import type { LedgerSearch } from './ledger-search';

const PAGE = 50;

/** Entries that match, newest first, page after page. */
export const useEntries = ({ kind, q, scope, receivedFrom, receivedTo }: LedgerSearch) => {
  const service = useServiceKey();
  const { timeZone } = useFormat();
  const midnight = (date: string | undefined): string | undefined => (date === undefined ? undefined : fromWallClock(`${date}T00:00`, timeZone));
  const query = { service: scope === 'all' ? undefined : service, kind, q, from: midnight(receivedFrom), to: midnight(receivedTo), limit: String(PAGE) };
  return useInfiniteQuery({
    queryKey: ['ledger', 'entries', query],
    queryFn: ({ signal, pageParam }) =>
      getJson<LedgerEntries>(['ledger', 'entries'], { ...query, cursor: pageParam === null ? undefined : String(pageParam) }, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
};
