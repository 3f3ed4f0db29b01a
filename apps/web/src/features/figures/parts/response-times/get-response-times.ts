import type { ResponseTimesResponse } from '@kaiji/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../../shared/api/request';
import { useServiceKey } from '../../../../shared/api/use-service-key';
import type { Period } from '../../../../shared/period/period-presets';
import { usePeriod } from '../../../../shared/period/use-period';

export type ResponseTimeStep = ResponseTimesResponse['by'];

const responseTimesQuery = (service: string, { from, to }: Period, by: ResponseTimeStep) =>
  queryOptions({
    queryKey: ['services', service, 'responseTimes', by, from, to],
    queryFn: ({ signal }) => getJson<ResponseTimesResponse>(['services', service, 'figures', 'monitoring', 'response-times'], { from, to, by }, signal),
    placeholderData: keepPreviousData,
  });

export const useResponseTimes = (by: ResponseTimeStep) => useQuery(responseTimesQuery(useServiceKey(), usePeriod(), by));
