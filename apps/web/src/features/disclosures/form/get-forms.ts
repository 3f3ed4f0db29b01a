import type { FormEditionHead, ListOf } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';

const formsQuery = queryOptions({
  queryKey: ['forms'],
  queryFn: ({ signal }) => getJson<ListOf<FormEditionHead>>(['forms'], {}, signal),
  staleTime: Infinity,
});

export const useForms = () => useQuery(formsQuery);
