import type { Answer } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { StateBadge } from '../../../shared/ui/state-badge';
import { freshnessOf } from './freshness';
import type { AnswersBefore } from './use-answers-before';

interface FreshnessNoteProps {
  answer: Answer | undefined;
  field: string;
  timeZone: string;
  before: AnswersBefore;
}

/** How long ago somebody last confirmed the answer; with a warning after more than a year. */
export const FreshnessNote = ({ answer, field, timeZone, before }: FreshnessNoteProps) => {
  const t = useTranslations('disclosures');
  const freshness = freshnessOf(answer, before.answers.get(field), { ...before, timeZone });
  if (freshness === undefined || freshness.months === 0) return null;
  const label = t('confirmedMonthsAgo', { months: freshness.months });
  return freshness.isStale ? <StateBadge tone="warn" icon="clock" label={label} /> : <span>{label}</span>;
};
