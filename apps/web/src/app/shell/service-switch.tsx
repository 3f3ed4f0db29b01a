import { Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useService } from '../../shared/api/get-service';
import { useServices } from '../../shared/api/get-services';
import { useServiceKey } from '../../shared/api/use-service-key';
import { Icon } from '../../shared/ui/icon';
import classes from './bar-button.module.css';

export const ServiceSwitch = () => {
  const t = useTranslations('shell');
  const current = useServiceKey();
  const name = useService().data?.name ?? current;
  const services = useServices().data?.items ?? [];
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" width={280} shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          className={classes.button}
          rightSection={<Icon name="chevronDown" size={15} />}
          aria-label={`${t('switchService')}: ${name}`}
        >
          <span className={classes.text}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('service')}</Menu.Label>
        {services.map((one) => (
          <Menu.Item
            key={one.key}
            leftSection={one.key === current ? <Icon name="check" size={15} /> : <span style={{ width: 15 }} />}
            aria-current={one.key === current ? 'true' : undefined}
            onClick={() => void navigate({ to: '/services/$service/overview', params: { service: one.key }, search: true })}
          >
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
