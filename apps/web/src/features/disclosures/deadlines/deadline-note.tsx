import { Text } from '@mantine/core';
import type { DisclosureDeadline } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useToday } from '../../../shared/period/use-period';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { timeLeft } from './time-left';

/** Until when a filed disclosure is valid and what is left of that, with a warning once its renewal should be prepared. */
export const DeadlineNote = ({ deadline }: { deadline: DisclosureDeadline | undefined }) => {
  const t = useTranslations('disclosures.checks.deadline');
  const format = useFormat();
  const today = useToday();
  if (deadline === undefined) return <>{'–'}</>;
  const { lastDay, unit, count } = timeLeft(deadline.expiresOn, today);
  if (deadline.renewedBy !== undefined) return <Text inherit c="dimmed">{t('renewed', { date: format.date(lastDay) })}</Text>;
  const label = t(`left.${unit}`, { date: format.date(lastDay), count });
  if (unit === 'none') return <StateBadge tone="bad" label={label} />;
  return deadline.state === 'due' ? <StateBadge tone="warn" icon="clock" label={label} /> : <>{label}</>;
};
