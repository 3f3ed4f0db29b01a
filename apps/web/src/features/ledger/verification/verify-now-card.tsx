import { Alert, Button, List, Stack, Text } from '@mantine/core';
import type { LedgerVerification } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { shortVerificationCode } from '../../../shared/format/format-count';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { useVerifyLedger } from '../get-ledger';
import { hexOfBase64 } from '../../../shared/ledger/hash-bytes';

const Outcome = ({ at, size, root, consistent, nodesAgree, checkpoints, failedCheckpoints }: LedgerVerification) => {
  const t = useTranslations('ledger.verify');
  const time = useFormat().instant(at, true);
  if (consistent) {
    return (
      <Alert color="teal" variant="light" role="status" title={t('good')} icon={<Icon name="check" />}>
        {t('goodBody', { time, size, code: `${shortVerificationCode(hexOfBase64(root))}-…`, checkpoints })}
      </Alert>
    );
  }
  return (
    <Alert color="red" variant="light" role="alert" title={t('bad')} icon={<Icon name="warning" />}>
      <Text size="sm">{t('badBody', { time, size })}</Text>
      <List size="sm">
        {!nodesAgree && <List.Item>{t('nodes')}</List.Item>}
        {failedCheckpoints.map((one) => (
          <List.Item key={one}>{t('checkpoint', { size: one })}</List.Item>
        ))}
      </List>
    </Alert>
  );
};

/** The whole ledger computed anew, on the server. */
export const VerifyNowCard = () => {
  const t = useTranslations('ledger.verify');
  const verify = useVerifyLedger();
  return (
    <SectionCard title={t('title')}>
      <Stack align="flex-start">
        <Text size="sm">{t('body')}</Text>
        <Button size="sm" className="no-print" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('action')}
        </Button>
        {verify.isError && <ErrorNotice error={verify.error} />}
        {verify.data !== undefined && <Outcome {...verify.data} />}
      </Stack>
    </SectionCard>
  );
};
