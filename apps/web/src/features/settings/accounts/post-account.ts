import type { AccountView, Role } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { accountsQuery } from './get-accounts';

export interface NewAccount {
  account: string;
  name: string;
  roles: Role[];
  password: string;
}

export const useAddAccount = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAccount) => sendJson<AccountView>('POST', ['accounts'], body),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
};
