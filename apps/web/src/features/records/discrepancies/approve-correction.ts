import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { CorrectionView } from './get-corrections';

/** Once approved the correction counts, so every figure of the service is read again. */
export const useApproveCorrection = () => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<CorrectionView>('POST', ['services', service, 'corrections', id, 'approve'], {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['services', service] }),
  });
};
