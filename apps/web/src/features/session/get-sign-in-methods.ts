import type { SignInMethods } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../shared/api/request';

/** How one can sign in here; asked before anybody is signed in. */
export const useSignInMethods = () =>
  useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: ({ signal }) => getJson<SignInMethods>(['session', 'methods'], {}, signal),
    staleTime: Infinity,
  });
