import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api/api-error';
import { Icon } from './icon';

interface Wording {
  title: string;
  body: string | undefined;
}

const useWording = (error: unknown): Wording => {
  const t = useTranslations('ui.error');
  if (!(error instanceof ApiError)) return { title: t('unexpectedTitle'), body: t('unexpected') };
  if (error.code === 'offline') return { title: t('offlineTitle'), body: t('offline') };
  if (error.code === 'unreadable') return { title: t('unreadableTitle'), body: t('unreadable') };
  if (error.code === 'forbidden') return { title: error.title, body: error.detail ?? t('forbidden') };
  return { title: error.title, body: error.detail };
};

/** What happened, what it means and what to do next; announced to screen readers. */
export const ErrorNotice = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const t = useTranslations('ui');
  const { title, body } = useWording(error);
  const fields = error instanceof ApiError ? error.errors : [];
  const requestId = error instanceof ApiError && !`${title}${body ?? ''}`.includes(error.requestId ?? '') ? error.requestId : undefined;
  return (
    <Alert color="red" variant="light" title={title} icon={<Icon name="warning" />} role="alert">
      <Stack gap="xs" align="flex-start">
        {body !== undefined && <Text size="sm">{body}</Text>}
        {fields.length > 0 && (
          <List size="sm">
            {fields.map((one) => (
              <List.Item key={`${one.path} ${one.message}`}>{one.message}</List.Item>
            ))}
          </List>
        )}
        {requestId !== undefined && (
          <Text size="xs" c="dimmed">
            {t('error.requestId', { id: requestId })}
          </Text>
        )}
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
