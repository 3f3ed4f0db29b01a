import { useMutation } from '@tanstack/react-query';
import { sendJson } from '../../shared/api/request';

const postReauthentication = (password: string): Promise<void> => sendJson('POST', ['session', 'reauthenticate'], { password });

export const useReauthenticate = () => useMutation({ mutationFn: postReauthentication });
