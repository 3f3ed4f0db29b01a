import type { AccountView } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../../shared/api/get-all-pages';

/** Accounts that can be invited. */
export const useAuditorAccounts = () =>
  useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => getAllPages<AccountView>(['accounts'], {}, signal),
    select: ({ items }) => items.filter((one) => one.roles.includes('auditor') && one.disabledAt === null),
  });
