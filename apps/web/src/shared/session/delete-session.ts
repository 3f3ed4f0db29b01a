import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../api/request';
import { sessionQuery } from './get-session';

const deleteSession = (): Promise<void> => sendJson<void>('DELETE', ['session']);

/** Signs out, and forgets everything that was read while signed in. */
export const useSignOut = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deleteSession,
    onSuccess: () => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] === 'services' || query.queryKey[0] === 'accounts' || query.queryKey[0] === 'tokens' || query.queryKey[0] === 'sessions' || query.queryKey[0] === 'ledger' });
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
};
