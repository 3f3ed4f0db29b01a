import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, isUnauthenticated } from '../shared/api/api-error';
import { sessionQuery } from '../shared/session/get-session';

const MAX_RETRIES = 2;

/** Only what may pass by itself is tried again: a refusal stays one. */
const mayPass = (error: Error): boolean => error instanceof ApiError && ['offline', 'unavailable', 'unreadable'].includes(error.code);

/** A session that ran out on any call ends it for the whole screen, which then asks to sign in. */
export const createQueryClient = (): QueryClient => {
  const endSession = (error: Error): void => {
    if (isUnauthenticated(error) && client.getQueryData(sessionQuery.queryKey) !== null) client.setQueryData(sessionQuery.queryKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: endSession }),
    mutationCache: new MutationCache({ onError: endSession }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (failures, error) => failures < MAX_RETRIES && mayPass(error) },
      mutations: { retry: false },
    },
  });
  return client;
};
