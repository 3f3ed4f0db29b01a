import type { TrendResponse } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { Period } from '../../../shared/period/period-presets';
import { usePeriod } from '../../../shared/period/use-period';

const trendQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'trend', from, to],
    queryFn: ({ signal }) => getJson<TrendResponse>(['services', service, 'trend'], { from, to }, signal),
  });

export const useTrend = () => useQuery(trendQuery(useServiceKey(), usePeriod()));
