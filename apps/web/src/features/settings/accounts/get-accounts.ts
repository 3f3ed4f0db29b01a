import type { AccountView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../../shared/api/get-all-pages';

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => getAllPages<AccountView>(['accounts'], {}, signal),
});

export const useAccounts = () => useQuery(accountsQuery);
