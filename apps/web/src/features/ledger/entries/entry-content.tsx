import { Button, Group, Text } from '@mantine/core';
import type { LedgerEntry } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatBytes } from '../../../shared/format/format-count';
import { Icon } from '../../../shared/ui/icon';
import { VerificationCode } from '../../../shared/ui/verification-code';

/** The bytes that an entry stands for, where it has any and they are still kept. */
export const EntryContent = ({ entry: { content, contentPath } }: { entry: LedgerEntry }) => {
  const t = useTranslations('ledger.entry');
  if (content === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('contentNone')}
      </Text>
    );
  }
  const bytes = formatBytes(content.bytes);
  return (
    <div>
      <Group gap="xs" align="baseline">
        <Text size="xs" c="dimmed">
          {t('contentCode')}
        </Text>
        <VerificationCode hex={content.digest} />
      </Group>
      {content.salted && <Text size="xs">{t('contentSalted')}</Text>}
      {contentPath === null ? (
        <Text size="sm">{t('contentGone', { bytes, media: content.media })}</Text>
      ) : (
        <Button component="a" href={contentPath} download mt="xs" size="sm" variant="default" leftSection={<Icon name="download" size={16} />}>
          {t('download', { bytes })}
        </Button>
      )}
    </div>
  );
};
