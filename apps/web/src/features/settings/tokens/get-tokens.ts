import type { TokenView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../../shared/api/get-all-pages';

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => getAllPages<TokenView>(['tokens'], {}, signal),
});

export const useTokens = () => useQuery(tokensQuery);
