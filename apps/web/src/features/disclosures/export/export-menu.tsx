import { Button, Menu } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../shared/ui/icon';
import { notifyDone } from '../../../shared/ui/notify';
import { EXPORT_FORMATS, type useExport } from './get-export';

export const ExportMenu = ({ exporting }: { exporting: ReturnType<typeof useExport> }) => {
  const t = useTranslations('disclosures');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button size="sm" variant="default" loading={exporting.isPending} leftSection={<Icon name="download" size={16} />} rightSection={<Icon name="chevronDown" size={14} />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {EXPORT_FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => exporting.mutate(format, { onSuccess: (name) => notifyDone(t('exported', { name })) })}>
            {t(`exportOf.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
