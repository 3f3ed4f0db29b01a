import type { Discrepancy, FiguresResponse, FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useDiscrepancies } from '../../shared/api/get-discrepancies';
import { figureOf, useFigures } from '../../shared/api/get-figures';
import { useService } from '../../shared/api/get-service';
import { useFrozenFigures } from '../../shared/frozen/get-frozen-figures';
import { PageHeading } from '../../shared/ui/page-heading';
import { QueryContent } from '../../shared/ui/query-content';
import { useFormat } from '../../shared/ui/use-format';
import { usePeriod } from '../../shared/period/use-period';
import { AttentionCard } from './attention/attention-card';
import { CalendarCard } from './calendar/calendar-card';
import { BackupsCard } from './cards/backups-card';
import { MaintenanceCard } from './cards/maintenance-card';
import { MonitoringCard } from './cards/monitoring-card';
import { NotificationCard } from './cards/notification-card';
import { SupportCard } from './cards/support-card';
import { IncidentCausesCard } from './charts/incident-causes-card';
import { PatchLagCard } from './charts/patch-lag-card';
import { TrendCard } from './charts/trend-card';
import { NoRecordsYet } from './no-records-yet';
import classes from './overview-page.module.css';
import { UptimeCard } from './uptime/uptime-card';

const FigureCards = ({ figures }: { figures: FiguresResponse['items'] }) => {
  const incidents = figureOf(figures, 'incidents');
  const patches = figureOf(figures, 'patches');
  const backups = figureOf(figures, 'backups');
  const monitoring = figureOf(figures, 'monitoring');
  const maintenance = figureOf(figures, 'maintenance');
  const notification = figureOf(figures, 'notification');
  const support = figureOf(figures, 'support');
  return (
    <>
      {incidents !== undefined && <IncidentCausesCard figure={incidents} />}
      {patches !== undefined && <PatchLagCard figure={patches} />}
      {backups !== undefined && <BackupsCard figure={backups} />}
      {monitoring !== undefined && <MonitoringCard figure={monitoring} />}
      {maintenance !== undefined && <MaintenanceCard figure={maintenance} />}
      {notification !== undefined && <NotificationCard figure={notification} />}
      {support !== undefined && support.offered > 0 && <SupportCard figure={support} />}
    </>
  );
};

interface ContentProps {
  answer: FiguresResponse;
  discrepancies: readonly Discrepancy[];
  frozen: readonly FrozenFigureHead[];
}

const Content = ({ answer, discrepancies, frozen }: ContentProps) => {
  const uptime = figureOf(answer.items, 'uptime');
  return (
    <div className={classes.grid}>
      {uptime !== undefined && <UptimeCard figure={uptime} />}
      <AttentionCard figures={answer.items} discrepancies={discrepancies} frozen={frozen} />
      {uptime !== undefined && uptime.value === null && <NoRecordsYet />}
      <CalendarCard />
      <TrendCard />
      <FigureCards figures={answer.items} />
    </div>
  );
};

export const OverviewPage = () => {
  const t = useTranslations('overview');
  const figures = useFigures();
  const discrepancies = useDiscrepancies();
  const frozen = useFrozenFigures();
  const service = useService();
  const period = usePeriod();
  const format = useFormat();
  return (
    <>
      <PageHeading title={t('title', { service: service.data?.name ?? '' })} lead={format.period(period.from, period.to)} />
      <QueryContent query={figures} skeletonHeight={320}>
        {(answer) => <Content answer={answer} discrepancies={discrepancies.data?.items ?? []} frozen={frozen.data?.items ?? []} />}
      </QueryContent>
    </>
  );
};
