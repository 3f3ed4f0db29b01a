import type { IncidentRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { StateBadge } from './state-badge';
import classes from './counted-text.module.css';

const useLeftOut = () => {
  const t = useTranslations('vocabulary.leftOut');
  return ({ leftOut, mergedInto, flags }: IncidentRow): string | undefined => {
    if (leftOut === undefined) return flags.includes('carriedIn') ? t('carriedIn') : undefined;
    return leftOut === 'merged' ? t('merged', { id: mergedInto ?? '' }) : t(leftOut);
  };
};

/** Whether an incident counts for the form, and why not. */
export const CountedText = ({ row }: { row: IncidentRow }) => {
  const t = useTranslations('incidents');
  const leftOut = useLeftOut();
  if (row.counted) return <StateBadge tone="bad" icon="check" label={t('countedYes')} />;
  return (
    <span className={classes.left}>
      <StateBadge tone="quiet" label={t('countedNo')} />
      <span className={classes.why}>{leftOut(row)}</span>
    </span>
  );
};
