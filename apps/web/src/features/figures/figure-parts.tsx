import type { Figure } from '@kaiji/contracts';
import { BackupsParts } from './parts/backups-parts';
import { IncidentsParts } from './parts/incidents-parts';
import { MaintenanceParts } from './parts/maintenance-parts';
import { MonitoringParts } from './parts/monitoring-parts';
import { NotificationParts } from './parts/notification-parts';
import { PatchesParts } from './parts/patches-parts';
import { SupportParts } from './parts/support-parts';
import { UptimeParts } from './parts/uptime-parts';

/** What a figure is made of. */
export const FigureParts = ({ figure }: { figure: Figure }) => {
  switch (figure.figure) {
    case 'uptime':
      return <UptimeParts figure={figure} />;
    case 'incidents':
      return <IncidentsParts figure={figure} />;
    case 'patches':
      return <PatchesParts figure={figure} />;
    case 'backups':
      return <BackupsParts figure={figure} />;
    case 'monitoring':
      return <MonitoringParts figure={figure} />;
    case 'maintenance':
      return <MaintenanceParts figure={figure} />;
    case 'notification':
      return <NotificationParts figure={figure} />;
    case 'support':
      return <SupportParts figure={figure} />;
  }
};
