import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { tokensQuery } from './get-tokens';

export const useRevokeToken = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', ['tokens', id]),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
};
