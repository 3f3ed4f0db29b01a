import { Button, FileButton, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { ImportOutcome } from './import-outcome';
import { useImportAnswers } from './post-answers';

export const ImportDialog = ({ disclosure, onClose }: { disclosure: string; onClose: () => void }) => {
  const t = useTranslations('disclosures.checks.import');
  const close = useTranslations('ui')('close');
  const importing = useImportAnswers(disclosure);
  const choose = (file: File | null): void => {
    if (file !== null) importing.mutate(file);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('title')} closeButtonProps={{ 'aria-label': close }}>
      <Stack align="flex-start">
        <Text size="sm">{t('lead')}</Text>
        <FileButton accept=".csv,.xlsx,text/csv" onChange={choose}>
          {(props) => (
            <Button {...props} loading={importing.isPending} leftSection={<Icon name="intake" size={16} />}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
        {importing.isError && <ErrorNotice error={importing.error} />}
        {importing.data !== undefined && <ImportOutcome outcome={importing.data} name={importing.variables.name} />}
      </Stack>
    </Modal>
  );
};
