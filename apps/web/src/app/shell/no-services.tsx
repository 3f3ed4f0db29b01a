import { Code, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { EmptyNotice } from '../../shared/ui/empty-notice';
import { PageHeading } from '../../shared/ui/page-heading';

export const NoServices = () => {
  const t = useTranslations('shell.noServices');
  return (
    <>
      <PageHeading title={t('title')} />
      <EmptyNotice title={t('title')} body={t('body')} />
      <Stack gap="xs" mt="md" align="flex-start">
        <Code>{t('command')}</Code>
        <Code>{t('request')}</Code>
      </Stack>
    </>
  );
};
