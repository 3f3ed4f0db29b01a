import { Text } from '@mantine/core';
import type { FigureHead, FigureName } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { verificationCodeGroups } from '../../shared/format/format-count';
import { SectionCard } from '../../shared/ui/section-card';
import { Stat, StatList } from '../../shared/ui/stat';
import classes from './figure-page.module.css';

const KNOWN_COUNTS = [
  'probeRuns',
  'probeResults',
  'incidents',
  'maintenances',
  'corrections',
  'patches',
  'backupRuns',
  'backupChecks',
  'contacts',
  'supportContacts',
  'supportShifts',
  'checks',
] as const;

export const FigureEvidence = ({ evidence }: { evidence: FigureHead<FigureName>['evidence'] }) => {
  const t = useTranslations('figures');
  const ui = useTranslations('ui');
  const nameOf = (key: string): string => {
    const known = KNOWN_COUNTS.find((one) => one === key);
    return known === undefined ? key : t(`countOf.${known}`);
  };
  return (
    <SectionCard title={t('evidence')} hint={t('evidenceHint')}>
      <StatList>
        {Object.entries(evidence.counts).map(([key, count]) => (
          <Stat key={key} label={nameOf(key)} value={ui('count', { count })} />
        ))}
      </StatList>
      <Text size="xs" c="dimmed" mt="md">
        {t('verificationCode')}
      </Text>
      <div className={classes.code}>
        {verificationCodeGroups(evidence.hash).map((group, index) => (
          <span key={`${index} ${group}`}>{group}</span>
        ))}
      </div>
    </SectionCard>
  );
};
