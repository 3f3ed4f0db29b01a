import type { SessionListItem } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../../shared/api/get-all-pages';

/** Of one's own account, or of another where one manages accounts. */
export const sessionsQuery = (account: string) =>
  queryOptions({
    queryKey: ['sessions', account],
    queryFn: ({ signal }) => getAllPages<SessionListItem>(['sessions'], { account }, signal),
    staleTime: 0,
  });

export const useSessions = (account: string) => useQuery(sessionsQuery(account));
