import type { AccountView, Role } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { sessionQuery } from '../../../shared/session/get-session';
import { accountsQuery } from './get-accounts';

/** The roles may be one's own: what the screen offers follows. */
export const useChangeRoles = (account: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (roles: Role[]) => sendJson<AccountView>('PUT', ['accounts', account, 'roles'], { roles }),
    onSuccess: () => Promise.all([accountsQuery, sessionQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey }))),
  });
};
