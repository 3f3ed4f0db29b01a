import { Alert, Button, Group, Stack } from '@mantine/core';
import type { AuditHomeLedger } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { hexOfBase64 } from '../../../shared/ledger/hash-bytes';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { notifyDone } from '../../../shared/ui/notify';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { VerificationCode } from '../../../shared/ui/verification-code';
import { useKeepCheckpoint } from '../write-audit';
import { checkSinceSeen, type SinceSeen } from './check-since-seen';

const Consistency = ({ verdict }: { verdict: SinceSeen | null }) => {
  const t = useTranslations('audit.ledger');
  if (verdict === null) return <Stat label={t('consistency')} value={<StateBadge tone="quiet" label={t('first')} />} />;
  const { consistent, here } = verdict;
  return (
    <Stat
      label={t('consistency')}
      value={<StateBadge tone={consistent ? 'good' : 'bad'} label={t(consistent ? 'good' : 'bad')} />}
      hint={consistent ? t(here ? 'goodHere' : 'goodServer') : undefined}
    />
  );
};

const useVerdict = (ledger: AuditHomeLedger) => {
  const { seen, now, consistent, proof } = ledger;
  return useQuery({ queryKey: ['audit', 'seen', seen, now, consistent, proof], queryFn: async () => (await checkSinceSeen(ledger)) ?? null, staleTime: Infinity });
};

const Points = ({ ledger: { seen, now }, verdict }: { ledger: AuditHomeLedger; verdict: SinceSeen | null | undefined }) => {
  const t = useTranslations('audit.ledger');
  const format = useFormat();
  return (
    <StatList wide>
      <Stat
        label={t('before')}
        value={seen === null ? t('never') : t('size', { size: seen.size })}
        hint={seen === null ? undefined : t('seenAt', { time: format.instant(seen.at, true) })}
      />
      {seen !== null && <Stat label={`${t('before')}: ${t('code')}`} value={<VerificationCode hex={hexOfBase64(seen.root)} />} />}
      <Stat label={t('now')} value={t('size', { size: now.size })} />
      <Stat label={`${t('now')}: ${t('code')}`} value={<VerificationCode hex={hexOfBase64(now.root)} />} />
      {verdict !== undefined && <Consistency verdict={verdict} />}
    </StatList>
  );
};

/** From what was seen last to what there is now. */
export const LedgerCard = ({ ledger }: { ledger: AuditHomeLedger }) => {
  const t = useTranslations('audit.ledger');
  const keep = useKeepCheckpoint();
  const { data: verdict } = useVerdict(ledger);
  const { size, root } = ledger.now;
  return (
    <SectionCard title={t('title')} hint={t('hint')}>
      <Stack>
        <Points ledger={ledger} verdict={verdict} />
        {verdict?.consistent === false && (
          <Alert color="red" variant="light" role="alert" title={t('bad')} icon={<Icon name="warning" />}>
            {t('badBody')}
          </Alert>
        )}
        {keep.isError && <ErrorNotice error={keep.error} />}
        <Group className="no-print">
          <Button
            size="sm"
            disabled={verdict === undefined || verdict?.consistent === false}
            loading={keep.isPending}
            onClick={() => keep.mutate({ size, root }, { onSuccess: () => notifyDone(t('confirmed', { size })) })}
          >
            {t('confirm')}
          </Button>
        </Group>
      </Stack>
    </SectionCard>
  );
};
