import { Container } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../shared/ui/error-notice';

export const UnexpectedError = ({ error, reset }: ErrorComponentProps) => (
  <Container size="sm" py="xl">
    <ErrorNotice error={error} onRetry={reset} />
  </Container>
);
