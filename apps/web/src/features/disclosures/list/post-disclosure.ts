import type { CreateDisclosure, Disclosure } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { disclosuresQuery } from './get-disclosures';

export const useCreateDisclosure = () => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateDisclosure) => sendJson<Disclosure>('POST', ['services', service, 'disclosures'], body),
    onSuccess: () => client.invalidateQueries({ queryKey: disclosuresQuery(service).queryKey, exact: true }),
  });
};
