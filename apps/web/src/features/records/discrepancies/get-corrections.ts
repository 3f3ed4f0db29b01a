import type { CorrectionRecord, RecordView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../../shared/api/get-all-pages';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** A correction with its approval; `null` until another person has given it. */
export interface CorrectionView extends RecordView<CorrectionRecord> {
  approval: { by: string; at: string; reason?: string } | null;
}

export const correctionsQuery = (service: string) =>
  queryOptions({
    queryKey: ['services', service, 'corrections'],
    queryFn: ({ signal }) => getAllPages<CorrectionView>(['services', service, 'corrections'], {}, signal),
  });

export const useCorrections = () => useQuery(correctionsQuery(useServiceKey()));
