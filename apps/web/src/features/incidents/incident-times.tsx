import type { IncidentRecord } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { Stat, StatList } from '../../shared/ui/stat';
import { useFormat } from '../../shared/ui/use-format';

/** In the order in which they happen. */
export const INCIDENT_TIMES = ['occurredAt', 'detectedAt', 'acknowledgedAt', 'firstNoticeAt', 'restoredAt', 'closedAt'] as const;

export const IncidentTimes = ({ record }: { record: IncidentRecord }) => {
  const t = useTranslations('incidents');
  const notRecorded = useTranslations('ui')('notRecorded');
  const format = useFormat();
  return (
    <StatList wide>
      {INCIDENT_TIMES.map((name) => {
        const instant = record[name];
        return <Stat key={name} label={t(name)} value={instant === undefined ? notRecorded : format.instant(instant, true)} />;
      })}
    </StatList>
  );
};
