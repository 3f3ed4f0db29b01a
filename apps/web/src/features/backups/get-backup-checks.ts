import type { BackupCheckRecord, RecordView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../shared/api/get-all-pages';
import { useServiceKey } from '../../shared/api/use-service-key';
import type { Period } from '../../shared/period/period-presets';
import { usePeriod } from '../../shared/period/use-period';

export type BackupCheckView = RecordView<BackupCheckRecord>;

const backupChecksQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'backup-checks', from, to],
    queryFn: ({ signal }) => getAllPages<BackupCheckView>(['services', service, 'backup-checks'], { from, to }, signal),
  });

export const useBackupChecks = () => useQuery(backupChecksQuery(useServiceKey(), usePeriod()));
