import type { IncidentRecord } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../shared/api/request';
import { useServiceKey } from '../../shared/api/use-service-key';
import type { IncidentView } from './get-incidents';

/** A correction is a new revision; every figure of the service may change with it. */
export const usePutIncident = (id: string) => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (record: IncidentRecord) => sendJson<IncidentView>('PUT', ['services', service, 'incidents', id], record),
    onSuccess: () => client.invalidateQueries({ queryKey: ['services', service] }),
  });
};
