import type { SessionView } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../shared/api/request';
import { sessionQuery } from '../../shared/session/get-session';

export interface Credentials {
  account: string;
  password: string;
}

const postSession = (credentials: Credentials): Promise<SessionView> => sendJson('POST', ['session'], credentials);

export const useSignIn = () => {
  const client = useQueryClient();
  return useMutation({ mutationFn: postSession, onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session) });
};
