import type { Disclosure } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { disclosureQuery } from '../get-disclosure';
import { disclosuresQuery } from '../list/get-disclosures';
import type { LifeAction } from './life-steps';

/** Restating answers the new disclosure, every other step the same one. */
export const useTransition = (service: string, id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, reason }: { action: LifeAction; reason: string }) =>
      sendJson<Disclosure>('POST', ['services', service, 'disclosures', id, action], reason.trim() === '' ? {} : { reason }),
    onSuccess: async (disclosure) => {
      client.setQueryData(disclosureQuery(service, disclosure.id).queryKey, disclosure);
      await client.invalidateQueries({ queryKey: disclosuresQuery(service).queryKey });
    },
  });
};
