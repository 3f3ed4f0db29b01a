import type { MaintenanceRecord, RecordView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../../shared/api/get-all-pages';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { Period } from '../../../shared/period/period-presets';
import { usePeriod } from '../../../shared/period/use-period';

export type MaintenanceView = RecordView<MaintenanceRecord>;

const maintenancesQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'maintenances', from, to],
    queryFn: ({ signal }) => getAllPages<MaintenanceView>(['services', service, 'maintenances'], { from, to }, signal),
  });

export const useMaintenances = () => useQuery(maintenancesQuery(useServiceKey(), usePeriod()));
