import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../shared/api/use-service-key';
import { useSession } from '../../shared/session/get-session';
import { FreshProofDialog } from '../../features/session/fresh-proof-dialog';
import { AccountMenu } from './account-menu';
import classes from './app-frame.module.css';
import { DisplayMenu } from './display-menu';
import { PeriodPicker } from './period-picker';
import { ServiceSwitch } from './service-switch';
import { Shortcuts } from './shortcuts';
import { SideNav } from './side-nav';

const Brand = () => {
  const t = useTranslations('shell');
  return (
    <Link to="/" className={classes.brand}>
      <span className={classes.mark} aria-hidden="true" />
      <Text span fw={700} size="lg">
        {t('product')}
      </Text>
      <Text span size="xs" c="dimmed" visibleFrom="sm">
        {t('productSub')}
      </Text>
    </Link>
  );
};

/** The location is already the sign-in page's while that page is still being fetched: going there again would never end. */
const ToSignIn = () => {
  const { href, pathname } = useLocation();
  return pathname === '/sign-in' ? null : <Navigate to="/sign-in" search={{ returnTo: href }} />;
};

export const AppFrame = () => {
  const t = useTranslations('shell');
  const [opened, { toggle, close }] = useDisclosure(false);
  const service = useServiceKey();
  const session = useSession();
  if (session.data === null) return <ToSignIn />;
  return (
    <AppShell header={{ height: { base: 100, md: 56 } }} navbar={{ width: 216, breakpoint: 'md', collapsed: { mobile: !opened } }} padding={{ base: 'sm', md: 'lg' }}>
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group gap="sm" wrap="nowrap" className={classes.left}>
          <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={opened ? t('closeMenu') : t('openMenu')} aria-expanded={opened} />
          <Brand />
        </Group>
        {service !== '' && (
          <div className={classes.context}>
            <ServiceSwitch />
            <PeriodPicker />
          </div>
        )}
        <Group gap={4} wrap="nowrap" className={classes.right}>
          <DisplayMenu />
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('navigation')} className={classes.navbar}>
        <SideNav onNavigate={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <div className={classes.content}>
          <Outlet />
        </div>
      </AppShell.Main>
      <Shortcuts />
      <FreshProofDialog />
    </AppShell>
  );
};
