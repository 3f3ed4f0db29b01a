import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

export const NotFound = () => {
  const t = useTranslations('ui.notFound');
  return (
    <Stack component="main" maw={560} mx="auto" p="xl" align="flex-start">
      <Title order={1}>{t('title')}</Title>
      <Text>{t('body')}</Text>
      <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('home')}</Button>
    </Stack>
  );
};
