import type { BackupsResult } from './backups';
import type { IncidentsResult, NotificationResult } from './incidents';
import type { MaintenanceResult } from './maintenance';
import type { MonitoringResult } from './monitoring';
import type { PatchesResult } from './patches';
import type { SupportResult } from './support';
import type { UptimeResult } from './uptime';

/** Every figure of one period, by its name. */
export interface AllFigures {
  readonly uptime: UptimeResult;
  readonly incidents: IncidentsResult;
  readonly patches: PatchesResult;
  readonly backups: BackupsResult;
  readonly monitoring: MonitoringResult;
  readonly maintenance: MaintenanceResult;
  readonly notification: NotificationResult;
  readonly support: SupportResult;
}
