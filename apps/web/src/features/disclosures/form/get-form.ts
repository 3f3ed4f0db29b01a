import type { FormEdition } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';

const formQuery = (edition: string) =>
  queryOptions({
    queryKey: ['forms', edition],
    queryFn: ({ signal }) => getJson<FormEdition>(['forms', edition], {}, signal),
    staleTime: Infinity,
  });

export const useForm = (edition: string) => useQuery(formQuery(edition));
