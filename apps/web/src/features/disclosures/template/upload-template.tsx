import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { TEMPLATE_LIMIT_MIB } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { useAddTemplate } from './write-template';

/** A new template; its proposed cells are shown at once to be checked. */
export const UploadTemplate = ({ edition, onAdded }: { edition: string; onAdded: (template: string) => void }) => {
  const t = useTranslations('disclosures.template');
  const add = useAddTemplate(edition);
  const choose = (file: File | null): void => {
    if (file !== null) add.mutate(file, { onSuccess: ({ id }) => onAdded(id) });
  };
  return (
    <Stack gap="xs">
      {add.isError && <ErrorNotice error={add.error} />}
      <Group gap="sm">
        <FileButton accept=".xlsx,.xlsm" onChange={choose}>
          {(props) => (
            <Button {...props} size="xs" variant="default" loading={add.isPending} leftSection={<Icon name="intake" size={14} />}>
              {t('upload')}
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          {t('uploadHint', { limit: TEMPLATE_LIMIT_MIB })}
        </Text>
      </Group>
    </Stack>
  );
};
