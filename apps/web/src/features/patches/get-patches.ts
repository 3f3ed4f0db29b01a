import type { PatchRecord, RecordView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../shared/api/get-all-pages';
import { useServiceKey } from '../../shared/api/use-service-key';
import type { Period } from '../../shared/period/period-presets';
import { usePeriod } from '../../shared/period/use-period';

export type PatchView = RecordView<PatchRecord>;

const patchesQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'patches', from, to],
    queryFn: ({ signal }) => getAllPages<PatchView>(['services', service, 'patches'], { from, to }, signal),
  });

export const usePatches = () => useQuery(patchesQuery(useServiceKey(), usePeriod()));
