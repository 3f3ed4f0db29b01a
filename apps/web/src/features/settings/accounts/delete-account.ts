import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { accountsQuery } from './get-accounts';

/** Disables: what the account did stays. */
export const useDisableAccount = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (account: string) => sendJson<void>('DELETE', ['accounts', account]),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
};
