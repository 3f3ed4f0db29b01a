import type { PatchCompliance } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PercentText } from '../../../shared/ui/percent-text';
import { Stat, StatList } from '../../../shared/ui/stat';

const COUNTS = ['due', 'met', 'late', 'overdueOpen', 'notYetDue', 'accepted', 'withdrawn', 'decommissioned'] as const;

export const ComplianceStats = ({ compliance }: { compliance: PatchCompliance }) => {
  const t = useTranslations('figures.patches');
  const ui = useTranslations('ui');
  return (
    <StatList>
      <Stat label={t('within')} value={<PercentText value={compliance.withinDue} missing={ui('notKnown')} />} />
      {COUNTS.map((key) => (
        <Stat key={key} label={t(key)} value={ui('count', { count: compliance[key] })} />
      ))}
    </StatList>
  );
};
