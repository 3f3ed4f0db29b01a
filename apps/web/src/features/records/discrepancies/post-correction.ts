import type { CorrectionRecord } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { correctionsQuery, type CorrectionView } from './get-corrections';

export const usePostCorrection = () => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (record: CorrectionRecord) => sendJson<CorrectionView>('POST', ['services', service, 'corrections'], record),
    onSuccess: () => client.invalidateQueries({ queryKey: correctionsQuery(service).queryKey }),
  });
};
