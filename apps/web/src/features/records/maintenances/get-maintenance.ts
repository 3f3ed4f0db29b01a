import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { MaintenanceView } from './get-maintenances';

/** One planned stop, also of another period than the one on screen. */
export const useMaintenance = (id: string) => {
  const service = useServiceKey();
  return useQuery({
    queryKey: ['services', service, 'maintenances', id],
    queryFn: ({ signal }) => getJson<MaintenanceView>(['services', service, 'maintenances', id], {}, signal),
  });
};
