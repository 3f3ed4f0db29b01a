import { NavLink } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useAllowed } from '../../shared/session/get-session';
import { PageHeading } from '../../shared/ui/page-heading';
import { AccountsTab } from './accounts/accounts-tab';
import { PermissionsTab } from './permissions/permissions-tab';
import { SessionsTab } from './sessions/sessions-tab';
import { ServiceTab } from './service/service-tab';
import classes from './settings-page.module.css';
import { TokensTab } from './tokens/tokens-tab';

const route = getRouteApi('/app/services/$service/settings/$tab');

const TABS = { service: ServiceTab, accounts: AccountsTab, tokens: TokensTab, sessions: SessionsTab, permissions: PermissionsTab } as const;
type Tab = keyof typeof TABS;

const useTabs = (): Tab[] => {
  const mayAccounts = useAllowed('accounts.manage');
  const mayTokens = useAllowed('tokens.manage');
  return ['service', ...(mayAccounts ? ['accounts' as const] : []), ...(mayTokens ? ['tokens' as const] : []), 'sessions', 'permissions'];
};

export const SettingsPage = () => {
  const t = useTranslations('settings');
  const { tab, service } = route.useParams();
  const tabs = useTabs();
  const current = tabs.find((one) => one === tab) ?? 'service';
  const Content = TABS[current];
  return (
    <>
      <PageHeading title={t('title')} />
      <nav className={classes.tabs} aria-label={t('title')}>
        {tabs.map((one) => (
          <NavLink
            key={one}
            label={t(`tab.${one}`)}
            active={one === current}
            aria-current={one === current ? 'page' : undefined}
            className={classes.tab}
            renderRoot={(props) => <Link to="/services/$service/settings/$tab" params={{ service, tab: one }} {...props} />}
          />
        ))}
      </nav>
      <Content />
    </>
  );
};
