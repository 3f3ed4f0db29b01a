import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Disclosure, FormEdition } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../shared/ui/icon';
import { notifyDone } from '../../../shared/ui/notify';
import { TemplatesDialog } from '../template/templates-dialog';
import { EXPORT_FORMATS, type ExportFormat, type useExport } from './get-export';

interface ExportMenuProps {
  disclosure: Disclosure;
  form: FormEdition;
  exporting: ReturnType<typeof useExport>;
}

export const ExportMenu = ({ disclosure, form, exporting }: ExportMenuProps) => {
  const t = useTranslations('disclosures');
  const [opened, { open, close }] = useDisclosure(false);
  const item = (format: ExportFormat) => (
    <Menu.Item key={format} onClick={() => exporting.mutate(format, { onSuccess: (name) => notifyDone(t('exported', { name })) })}>
      {t(`exportOf.${format}`)}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button size="sm" variant="default" loading={exporting.isPending} leftSection={<Icon name="download" size={16} />} rightSection={<Icon name="chevronDown" size={14} />}>
            {t('export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {EXPORT_FORMATS.map(item)}
          <Menu.Item onClick={open}>{t('template.menu')}</Menu.Item>
          <Menu.Divider />
          {item('zip')}
        </Menu.Dropdown>
      </Menu>
      {opened && <TemplatesDialog disclosure={disclosure} form={form} onClose={close} />}
    </>
  );
};
