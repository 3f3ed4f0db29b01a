import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { OidcRefusalReason } from '@kaiji/contracts';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../shared/ui/icon';
import { waitForProof } from './proof-channel';

const START = '/api/v1/session/oidc?reauthenticate=1&returnTo=/reauthenticated';

/** The provider asks in a window of its own, so that what was entered here stays. */
export const ProofByProvider = ({ onDone }: { onDone: (proved: boolean) => void }) => {
  const t = useTranslations('session');
  const cancel = useTranslations('ui')('cancel');
  const [refusal, setRefusal] = useState<OidcRefusalReason>();
  useEffect(() => waitForProof((outcome) => (outcome === 'proved' ? onDone(true) : setRefusal(outcome))), [onDone]);
  return (
    <Stack>
      <Text size="sm">{t('proof.leadProvider')}</Text>
      {refusal !== undefined && (
        <Alert color="red" variant="light" icon={<Icon name="warning" />} role="alert">
          {t(`refused.${refusal}`)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => onDone(false)}>
          {cancel}
        </Button>
        <Button onClick={() => window.open(START, '_blank', 'popup,width=520,height=720')} data-autofocus>
          {t('proof.submitProvider')}
        </Button>
      </Group>
    </Stack>
  );
};
