import type { Discrepancy, ListOf } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { usePeriod } from '../period/use-period';
import type { Period } from '../period/period-presets';
import { getJson } from './request';
import { useServiceKey } from './use-service-key';

export const discrepanciesQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'discrepancies', from, to],
    queryFn: ({ signal }) => getJson<ListOf<Discrepancy>>(['services', service, 'discrepancies'], { from, to }, signal),
  });

/** Where the probes and the incident records of the period disagree. */
export const useDiscrepancies = () => useQuery(discrepanciesQuery(useServiceKey(), usePeriod()));
