import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { sessionsQuery } from './get-sessions';

export const useEndSession = (account: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', ['sessions', id]),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery(account).queryKey }),
  });
};
