import { NavLink } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeading } from '../../shared/ui/page-heading';
import { EntriesTab } from './entries/entries-tab';
import { GuaranteesTab } from './guarantees/guarantees-tab';
import classes from './ledger.module.css';
import { LedgerMessages } from './ledger-messages';
import { VerificationTab } from './verification/verification-tab';

const route = getRouteApi('/app/services/$service/ledger/$tab');

const TABS = { entries: EntriesTab, verification: VerificationTab, guarantees: GuaranteesTab } as const;
const TAB_NAMES = ['entries', 'verification', 'guarantees'] as const;

const Screens = () => {
  const t = useTranslations('ledger');
  const { tab, service } = route.useParams();
  const current = TAB_NAMES.find((one) => one === tab) ?? 'entries';
  const Content = TABS[current];
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <nav className={`${classes.tabs} no-print`} aria-label={t('title')}>
        {TAB_NAMES.map((one) => (
          <NavLink
            key={one}
            label={t(`tab.${one}`)}
            active={one === current}
            aria-current={one === current ? 'page' : undefined}
            className={classes.tab}
            renderRoot={(props) => <Link to="/services/$service/ledger/$tab" params={{ service, tab: one }} {...props} />}
          />
        ))}
      </nav>
      <Content />
    </>
  );
};

/** The evidence ledger: its entries, whether it agrees with itself, and what it does not show. */
export const LedgerPage = () => (
  <LedgerMessages>
    <Screens />
  </LedgerMessages>
);
