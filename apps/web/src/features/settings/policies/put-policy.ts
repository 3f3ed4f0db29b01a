import type { PolicyVersionView, PutPolicy } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** Lets a policy hold from a day on; every figure of the service may change with it. */
export const usePutPolicy = () => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ from, ...body }: PutPolicy & { from: string }) => sendJson<PolicyVersionView>('PUT', ['services', service, 'policies', from], body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['services', service] }),
  });
};
