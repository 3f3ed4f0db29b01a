import type { TokenView } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { tokensQuery } from './get-tokens';

export const useRotateToken = (id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (overlapMinutes: number) => sendJson<TokenView>('POST', ['tokens', id, 'rotate'], { overlapMinutes }),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
};
