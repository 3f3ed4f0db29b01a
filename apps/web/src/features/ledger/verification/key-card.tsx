import { Code, Group, Stack, Text } from '@mantine/core';
import type { LedgerKeyView } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { SectionCard } from '../../../shared/ui/section-card';
import classes from '../ledger.module.css';
import { CopyText } from '../../../shared/ui/copy-text';

const Shown = ({ label, value }: { label: string; value: string }) => {
  const copy = useTranslations('ui')('copy');
  return (
    <div>
      <Group gap="xs" mb={4}>
        <Text size="xs" c="dimmed">
          {label}
        </Text>
        <CopyText value={value} label={copy} />
      </Group>
      <Code block className={classes.bytes}>
        {value}
      </Code>
    </div>
  );
};

/** What a verifier pins. */
export const KeyCard = ({ ledgerKey: { keyId, verifierKey, publicKey } }: { ledgerKey: LedgerKeyView }) => {
  const t = useTranslations('ledger.key');
  return (
    <SectionCard title={t('title')} hint={t('hint')}>
      <Stack gap="sm">
        <Shown label={t('verifier')} value={verifierKey} />
        <Shown label={t('id')} value={keyId} />
        <Shown label={t('pem')} value={publicKey.trim()} />
      </Stack>
    </SectionCard>
  );
};
