import type { Permission, TokenView } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { tokensQuery } from './get-tokens';

export interface NewToken {
  name: string;
  scopes: Permission[];
  services?: string[];
  expiresAt?: string;
}

export const useAddToken = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewToken) => sendJson<TokenView>('POST', ['tokens'], body),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
};
