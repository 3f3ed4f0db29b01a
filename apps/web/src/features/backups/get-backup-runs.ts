import type { BackupRunRecord, RecordView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../shared/api/get-all-pages';
import { useServiceKey } from '../../shared/api/use-service-key';
import type { Period } from '../../shared/period/period-presets';
import { usePeriod } from '../../shared/period/use-period';

export type BackupRunView = RecordView<BackupRunRecord>;

const backupRunsQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'backup-runs', from, to],
    queryFn: ({ signal }) => getAllPages<BackupRunView>(['services', service, 'backup-runs'], { from, to }, signal),
  });

export const useBackupRuns = () => useQuery(backupRunsQuery(useServiceKey(), usePeriod()));
