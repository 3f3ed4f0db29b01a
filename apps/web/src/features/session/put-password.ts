import { useMutation } from '@tanstack/react-query';
import { sendJson } from '../../shared/api/request';

const putPassword = (body: { current: string; next: string }): Promise<void> => sendJson('PUT', ['session', 'password'], body);

export const useChangePassword = () => useMutation({ mutationFn: putPassword });
