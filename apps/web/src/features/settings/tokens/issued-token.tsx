import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../shared/ui/icon';

/** The one place where a token is ever shown. */
export const IssuedToken = ({ token, onClose }: { token: string; onClose: () => void }) => {
  const t = useTranslations('settings.tokens');
  const ui = useTranslations('ui');
  return (
    <Stack>
      <Alert color="yellow" variant="light" title={t('onceTitle')} icon={<Icon name="warning" />}>
        {t('onceBody')}
      </Alert>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {token}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? ui('copied') : ui('copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('onceDone')}</Button>
      </Group>
    </Stack>
  );
};
