import { Alert, Stack, Text } from '@mantine/core';
import type { AnswerCheck, DisclosureCheck, FormEdition } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { dateInZone } from '../../../shared/period/calendar-date';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { useStanding } from './get-standing';
import { StandingTable } from './standing-table';

interface StandingProps {
  form: FormEdition;
  onGoTo: (field: string) => void;
}

/** What does not contradict the records: remarks on it, and what they cannot tell, which is never counted as agreeing. */
const Rest = ({ check, ...going }: StandingProps & { check: DisclosureCheck }) => {
  const t = useTranslations('disclosures.checks.standing');
  const remarked = check.items.filter((one) => one.verdict === 'holds' && one.reasons.length > 0);
  const unknown = check.items.filter((one) => one.verdict === 'unknown');
  const part = (caption: string, items: readonly AnswerCheck[]) =>
    items.length > 0 && (
      <details className="no-print">
        <summary>{caption}</summary>
        <StandingTable caption={caption} items={items} {...going} />
      </details>
    );
  return (
    <>
      {part(t('remarks', { count: remarked.length }), remarked)}
      {part(t('unknown', { count: unknown.length }), unknown)}
    </>
  );
};

const Outcome = ({ check, ...going }: StandingProps & { check: DisclosureCheck }) => {
  const t = useTranslations('disclosures.checks.standing');
  const format = useFormat();
  const differing = check.items.filter((one) => one.verdict === 'differs');
  const holding = check.items.filter((one) => one.verdict === 'holds').length;
  const dates = [check.period.from, check.period.to].map((instant) => dateInZone(Date.parse(instant), check.period.timeZone));
  const period = format.period(dates[0] ?? '', dates[1] ?? '');
  const body = (
    <Stack gap="xs">
      {differing.length > 0 && <StandingTable caption={t('title')} items={differing} {...going} />}
      <Text size="xs">{t('basis', { period, count: holding })}</Text>
      <Rest check={check} {...going} />
    </Stack>
  );
  if (differing.length === 0) {
    return (
      <Alert color="gray" variant="light" mb="md" title={<StateBadge tone={holding > 0 ? 'good' : 'quiet'} label={t('noneDiffers')} />}>
        {body}
      </Alert>
    );
  }
  return (
    <Alert color="yellow" variant="light" mb="md" title={t('differs', { count: differing.length })} icon={<Icon name="warning" />} role="status">
      {body}
    </Alert>
  );
};

/** Whether a filed disclosure still says what the records say. */
export const StandingBanner = ({ disclosure, ...going }: StandingProps & { disclosure: string }) => {
  const t = useTranslations('disclosures.checks.standing');
  const standing = useStanding(disclosure);
  if (standing.data !== undefined) return <Outcome check={standing.data} {...going} />;
  if (standing.isError) return <ErrorNotice error={standing.error} onRetry={() => void standing.refetch()} />;
  return (
    <Text size="sm" c="dimmed" mb="md" role="status">
      {t('checking')}
    </Text>
  );
};
