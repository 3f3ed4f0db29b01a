import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useAllowed } from '../../../shared/session/get-session';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { PageHeading } from '../../../shared/ui/page-heading';
import classes from '../audit.module.css';
import { AuditMessages } from '../audit-messages';
import { DrawForm } from './draw-form';
import { usePopulation } from './get-population';
import { PopulationCard } from './population-card';
import { SampleCard } from './sample-card';
import { SamplesList } from './samples-list';

const route = getRouteApi('/app/services/$service/audit/samples');

const DrawSection = ({ asked, population }: { asked: ReturnType<typeof usePopulation>['variables']; population: ReturnType<typeof usePopulation>['data'] }) => {
  const t = useTranslations('audit.samples');
  const mayDraw = useAllowed('audit.write');
  const navigate = route.useNavigate();
  if (!mayDraw) return <EmptyNotice title={t('onlyAuditor')} />;
  if (asked === undefined || population === undefined) return <EmptyNotice title={t('drawFirst')} />;
  if (population.count === 0) return <EmptyNotice title={t('drawEmpty')} />;
  return <DrawForm key={population.sha256} asked={asked} count={population.count} onDrawn={(sample) => void navigate({ search: (before) => ({ ...before, sample }) })} />;
};

const Screen = () => {
  const t = useTranslations('audit.samples');
  const { sample } = route.useSearch();
  const population = usePopulation();
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className={classes.stack}>
        <PopulationCard population={population} />
        <DrawSection asked={population.variables} population={population.data} />
        {sample !== undefined && <SampleCard key={sample} id={sample} />}
        <SamplesList />
      </div>
    </>
  );
};

/** What there is to look at, counted before anything is drawn from it. */
export const SamplesPage = () => (
  <AuditMessages>
    <Screen />
  </AuditMessages>
);
