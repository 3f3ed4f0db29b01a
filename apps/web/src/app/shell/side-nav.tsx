import { NavLink, Stack, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../shared/api/use-service-key';
import { AfterPaint } from '../../shared/ui/after-paint';
import { Icon } from '../../shared/ui/icon';
import { LedgerLine } from './ledger-line';
import { NAV_GROUPS } from './nav-items';

/** The part of the address that says which screen it is: `figures` of `/services/a/figures/uptime`. */
const screenOf = (path: string): string => path.split('/')[3] ?? '';

export const SideNav = ({ onNavigate }: { onNavigate: () => void }) => {
  const t = useTranslations('shell.nav');
  const service = useServiceKey();
  const current = useLocation({ select: (location) => screenOf(location.pathname) });
  if (service === '') return null;
  return (
    <Stack gap="md">
      {NAV_GROUPS.map((group) => (
        <Stack key={group.heading ?? 'first'} gap={2}>
          {group.heading !== undefined && (
            <Text size="xs" c="dimmed" fw={600} px="sm">
              {t(group.heading)}
            </Text>
          )}
          {group.items.map((item) => (
            <NavLink
              key={item.key}
              label={t(item.key)}
              leftSection={<Icon name={item.icon} />}
              active={current === item.to.split('/')[0]}
              aria-current={current === item.to.split('/')[0] ? 'page' : undefined}
              onClick={onNavigate}
              py={7}
              style={{ borderRadius: 6 }}
              renderRoot={(props) => <Link to={`/services/${service}/${item.to}` as '/'} search={(previous: object) => previous} {...props} />}
            />
          ))}
        </Stack>
      ))}
      <AfterPaint height={0}>
        <LedgerLine />
      </AfterPaint>
    </Stack>
  );
};
