import type { IntakeView, ListOf } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

const REFRESH_MS = 30_000;

const intakesQuery = (service: string) =>
  queryOptions({
    queryKey: ['services', service, 'intakes'],
    queryFn: ({ signal }) => getJson<ListOf<IntakeView>>(['services', service, 'intakes'], {}, signal),
    refetchInterval: REFRESH_MS,
  });

export const useIntakes = () => useQuery(intakesQuery(useServiceKey()));
