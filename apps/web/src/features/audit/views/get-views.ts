import type { AuditView, ListOf } from '@kaiji/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { fromWallClock } from '../../../shared/period/zone-instant';
import { useFormat } from '../../../shared/ui/use-format';
import type { ViewsSearch } from './views-search';

const PAGE = 100;

/** Views that match, newest first, page after page. */
export const useViews = ({ account, since, until }: ViewsSearch) => {
  const { timeZone } = useFormat();
  const midnight = (date: string | undefined): string | undefined => (date === undefined ? undefined : fromWallClock(`${date}T00:00`, timeZone));
  const query = { account, from: midnight(since), to: midnight(until), limit: String(PAGE) };
  return useInfiniteQuery({
    queryKey: ['audit', 'views', query],
    queryFn: ({ signal, pageParam }) => getJson<ListOf<AuditView>>(['audit', 'views'], { ...query, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
};
