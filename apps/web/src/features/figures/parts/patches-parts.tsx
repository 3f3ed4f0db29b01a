import type { PatchesFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useSeverityName } from '../../../shared/ui/use-severity-name';
import { ComplianceStats } from './compliance-stats';

const BySeverity = ({ figure }: { figure: PatchesFigure }) => {
  const t = useTranslations('figures.patches');
  const ui = useTranslations('ui');
  const severity = useSeverityName();
  return (
    <DataTable
      caption={t('bySeverity')}
      rows={Object.entries(figure.bySeverity)}
      rowKey={([name]) => name}
      columns={[
        { key: 'severity', header: t('severity'), cell: ([name]) => severity(name) },
        { key: 'due', header: t('due'), cell: ([, one]) => ui('count', { count: one.due }), align: 'right' },
        { key: 'met', header: t('met'), cell: ([, one]) => ui('count', { count: one.met }), align: 'right' },
        { key: 'overdue', header: t('overdueOpen'), cell: ([, one]) => ui('count', { count: one.overdueOpen }), align: 'right' },
        { key: 'within', header: t('within'), cell: ([, one]) => <PercentText value={one.withinDue} missing={ui('notKnown')} />, align: 'right' },
      ]}
    />
  );
};

const ByAdvisory = ({ figure }: { figure: PatchesFigure }) => {
  const t = useTranslations('figures.patches');
  const ui = useTranslations('ui');
  const result = useTranslations('vocabulary.patchResult');
  const severity = useSeverityName();
  return (
    <DataTable
      caption={t('byAdvisory')}
      rows={figure.byAdvisory}
      rowKey={(one) => one.advisory}
      columns={[
        { key: 'advisory', header: t('advisory'), cell: (one) => one.advisory },
        { key: 'severity', header: t('severity'), cell: (one) => severity(one.severity) },
        { key: 'assets', header: t('assets'), cell: (one) => ui('count', { count: one.assets }), align: 'right' },
        { key: 'slowest', header: t('slowest'), cell: (one) => (one.slowestLagDays === null ? ui('notKnown') : ui('days', { count: one.slowestLagDays })), align: 'right' },
        {
          key: 'met',
          header: t('met'),
          cell: (one) => (one.met === null ? ui('notKnown') : <StateBadge tone={one.met ? 'good' : 'bad'} label={one.met ? result('met') : result('late')} />),
        },
      ]}
    />
  );
};

export const PatchesParts = ({ figure }: { figure: PatchesFigure }) => {
  const t = useTranslations('figures');
  const ui = useTranslations('ui');
  const { kaplanMeier } = figure;
  return (
    <>
      <SectionCard title={t('parts')}>
        <ComplianceStats compliance={figure.compliance} />
        <div style={{ marginTop: 12 }}>
          <StatList>
            <Stat
              label={t('patches.kaplanMeier')}
              value={kaplanMeier.medianDays === null ? ui('notKnown') : ui('days', { count: kaplanMeier.medianDays })}
              hint={ui('count', { count: kaplanMeier.n })}
            />
            <Stat label={t('patches.fixedByDue')} value={<PercentText value={kaplanMeier.fixedByDue} missing={ui('notKnown')} />} />
            <Stat label={t('patches.applied')} value={<PercentText value={figure.appliedCompliance.withinDue} missing={ui('notKnown')} />} />
          </StatList>
        </div>
      </SectionCard>
      <SectionCard title={t('patches.bySeverity')}>
        <BySeverity figure={figure} />
      </SectionCard>
      <SectionCard title={t('patches.byAdvisory')}>
        <ByAdvisory figure={figure} />
      </SectionCard>
    </>
  );
};
