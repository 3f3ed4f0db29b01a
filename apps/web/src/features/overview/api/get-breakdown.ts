import type { BreakdownResponse } from '@kaiji/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { Period } from '../../../shared/period/period-presets';
import { usePeriod } from '../../../shared/period/use-period';

const breakdownQuery = (service: string, { from, to }: Period, by: 'day' | 'month') =>
  queryOptions({
    queryKey: ['services', service, 'breakdown', by, from, to],
    queryFn: ({ signal }) => getJson<BreakdownResponse>(['services', service, 'figures', 'uptime', 'breakdown'], { from, to, by }, signal),
    placeholderData: keepPreviousData,
  });

export const useBreakdown = (by: 'day' | 'month') => useQuery(breakdownQuery(useServiceKey(), usePeriod(), by));
