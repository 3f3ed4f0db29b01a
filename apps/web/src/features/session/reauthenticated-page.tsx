import { Alert, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../shared/ui/icon';
import { tellProof } from './proof-channel';

const route = getRouteApi('/reauthenticated');

/** Where the provider's window comes back to: it tells the one that waits, and closes. */
export const ReauthenticatedPage = () => {
  const t = useTranslations('session');
  const { refused } = route.useSearch();
  useEffect(() => {
    tellProof(refused ?? 'proved');
    if (refused === undefined) window.close();
  }, [refused]);
  return (
    <Stack component="main" p="lg" maw={480} mx="auto">
      {refused === undefined ? (
        <Text>{t('proof.done')}</Text>
      ) : (
        <Alert color="red" variant="light" title={t('wrongTitle')} icon={<Icon name="warning" />} role="alert">
          {t(`refused.${refused}`)}
        </Alert>
      )}
    </Stack>
  );
};
