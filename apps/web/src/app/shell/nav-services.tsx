import { NavLink, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServices } from '../../shared/api/get-services';
import { Icon } from '../../shared/ui/icon';

/** The way from a screen above all services into one of them. */
export const NavServices = ({ onNavigate }: { onNavigate: () => void }) => {
  const t = useTranslations('shell');
  const services = useServices().data?.items ?? [];
  if (services.length === 0) return null;
  return (
    <Stack gap={2}>
      <Text size="xs" c="dimmed" fw={600} px="sm">
        {t('service')}
      </Text>
      {services.map(({ key, name }) => (
        <NavLink
          key={key}
          label={name}
          leftSection={<Icon name="home" />}
          onClick={onNavigate}
          py={7}
          style={{ borderRadius: 6 }}
          renderRoot={(props) => <Link to="/services/$service/overview" params={{ service: key }} {...props} />}
        />
      ))}
    </Stack>
  );
};
