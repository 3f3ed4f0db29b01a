import type { AuditHome } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useAllowed, useSession } from '../../../shared/session/get-session';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import classes from '../audit.module.css';
import { AuditMessages } from '../audit-messages';
import { useAuditHome } from '../get-audit';
import { GrantsCard, ScopeCard } from '../grants/grants-card';
import { LedgerCard } from './ledger-card';
import { LimitsCard } from './limits-card';
import { ServiceCard } from './service-card';
import { StepsCard } from './steps-card';

const Home = ({ home: { grants, services, ledger } }: { home: AuditHome }) => {
  const t = useTranslations('audit.home');
  const isOutside = useSession().data?.services !== undefined;
  const mayGrant = useAllowed('audit.grant');
  return (
    <div className={classes.stack}>
      {isOutside && <ScopeCard grants={grants} />}
      {mayGrant && <GrantsCard />}
      {services.length === 0 && <EmptyNotice title={t('empty')} body={isOutside ? t('emptyBody') : undefined} />}
      {services.map((one) => (
        <ServiceCard key={one.service} service={one} />
      ))}
      <LedgerCard ledger={ledger} />
      <StepsCard />
      <LimitsCard />
    </div>
  );
};

const Screen = () => {
  const t = useTranslations('audit.home');
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <QueryContent query={useAuditHome()} skeletonHeight={360}>
        {(home) => <Home home={home} />}
      </QueryContent>
    </>
  );
};

/** Where an audit starts: its scope, how far it is, and whether the ledger still begins with what was seen. */
export const AuditHomePage = () => (
  <AuditMessages>
    <Screen />
  </AuditMessages>
);
