import { Container, Title } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../shared/ui/error-notice';

export const UnexpectedError = ({ error, reset }: ErrorComponentProps) => {
  const product = useTranslations('shell')('product');
  const router = useRouter();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Container component="main" size="sm" py="xl">
      <Title order={1} mb="md">
        {product}
      </Title>
      <ErrorNotice error={error} onRetry={retry} />
    </Container>
  );
};
