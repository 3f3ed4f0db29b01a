import { allows, type Permission, type SessionView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { isUnauthenticated } from '../api/api-error';
import { getJson } from '../api/request';

/** `null` where nobody is signed in. */
const getSession = async (signal: AbortSignal): Promise<SessionView | null> => {
  try {
    return await getJson<SessionView>(['session'], {}, signal);
  } catch (error) {
    if (isUnauthenticated(error)) return null;
    throw error;
  }
};

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getSession(signal),
  staleTime: Infinity,
});

export const useSession = () => useQuery(sessionQuery);

/** Whether the person who is signed in may do that; the API's guard decides by the same table. */
export const useAllowed = (wanted: Permission): boolean => {
  const { data } = useSession();
  return data !== undefined && data !== null && allows(data.permissions, wanted);
};
