import { NavLink, Stack, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../shared/api/use-service-key';
import { AfterPaint } from '../../shared/ui/after-paint';
import { Icon } from '../../shared/ui/icon';
import { LedgerLine } from './ledger-line';
import { isAboveServices, isCurrent, NAV_GROUPS } from './nav-items';
import { NavServices } from './nav-services';

/** Where no service is on the screen, only what stands above all of them. */
const groupsFor = (service: string) =>
  NAV_GROUPS.map((group) => ({ ...group, items: group.items.filter((item) => service !== '' || isAboveServices(item)) })).filter((group) => group.items.length > 0);

const pathOf = (to: string, service: string): string => (to.startsWith('/') ? to : `/services/${service}/${to}`);

export const SideNav = ({ onNavigate }: { onNavigate: () => void }) => {
  const t = useTranslations('shell.nav');
  const service = useServiceKey();
  const path = useLocation({ select: (location) => location.pathname });
  return (
    <Stack gap="md">
      {service === '' && <NavServices onNavigate={onNavigate} />}
      {groupsFor(service).map((group) => (
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
              active={isCurrent(item, path)}
              aria-current={isCurrent(item, path) ? 'page' : undefined}
              onClick={onNavigate}
              py={7}
              style={{ borderRadius: 6 }}
              renderRoot={(props) => <Link to={pathOf(item.to, service) as '/'} search={(previous: object) => previous} activeOptions={{ exact: isAboveServices(item), includeSearch: false }} {...props} />}
            />
          ))}
        </Stack>
      ))}
      {service !== '' && (
        <AfterPaint height={0}>
          <LedgerLine />
        </AfterPaint>
      )}
    </Stack>
  );
};
