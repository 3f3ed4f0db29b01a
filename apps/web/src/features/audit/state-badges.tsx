import type { AuditItemCounts, AuditItemState, FindingSeverity, FindingState } from '@kaiji/contracts';
import { AUDIT_ITEM_STATES } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { StateBadge, type Tone } from '../../shared/ui/state-badge';
import classes from './audit.module.css';

const TONE_OF_ITEM: Record<AuditItemState, Tone> = { unchecked: 'quiet', checked: 'good', finding: 'bad', resubmitted: 'warn' };
const TONE_OF_FINDING: Record<FindingState, Tone> = { open: 'bad', answered: 'info', returned: 'warn', closed: 'good' };
const TONE_OF_SEVERITY: Record<FindingSeverity, Tone> = { high: 'bad', medium: 'warn', low: 'quiet' };

export const ItemStateBadge = ({ state }: { state: AuditItemState }) => {
  const t = useTranslations('audit.itemState');
  return <StateBadge tone={TONE_OF_ITEM[state]} label={t(state)} />;
};

export const FindingStateBadge = ({ state }: { state: FindingState }) => {
  const t = useTranslations('audit.findingState');
  return <StateBadge tone={TONE_OF_FINDING[state]} label={t(state)} />;
};

export const SeverityBadge = ({ severity }: { severity: FindingSeverity }) => {
  const t = useTranslations('audit.severity');
  return <StateBadge tone={TONE_OF_SEVERITY[severity]} label={t(severity)} />;
};

/** How many items there are of each state. */
export const ItemCounts = ({ counts }: { counts: AuditItemCounts }) => {
  const t = useTranslations('audit');
  return (
    <span className={classes.badges}>
      {AUDIT_ITEM_STATES.map((state) => (
        <StateBadge key={state} tone={counts[state] === 0 ? 'quiet' : TONE_OF_ITEM[state]} label={t('items.counted', { label: t(`itemState.${state}`), count: counts[state] })} />
      ))}
    </span>
  );
};
