import type { UptimeFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatMilliseconds } from '../../../shared/format/format-duration';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { EmergenciesTable } from './emergencies-table';
import { ExclusionsTable } from './exclusions-table';
import { GapsTable } from './gaps-table';
import { OutagesTable } from './outages-table';
import { UnconfirmedTable } from './unconfirmed-table';

const Durations = ({ figure }: { figure: UptimeFigure }) => {
  const t = useTranslations('figures');
  const ui = useTranslations('ui');
  const format = useFormat();
  const rows = [
    { key: 'agreed', ms: figure.agreedMs, rounding: 'down' },
    { key: 'up', ms: figure.upMs, rounding: 'down' },
    { key: 'down', ms: figure.downMs, rounding: 'up' },
    { key: 'unknown', ms: figure.unknownMs, rounding: 'up' },
    { key: 'excluded', ms: figure.excludedMs, rounding: 'up' },
  ] as const;
  return (
    <DataTable
      caption={t('parts')}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'part', header: t('parts'), cell: (row) => t(`uptime.${row.key}`) },
        { key: 'duration', header: ui('duration'), cell: (row) => format.span(row.ms, row.rounding), align: 'right' },
        { key: 'ms', header: 'ms', cell: (row) => formatMilliseconds(row.ms), align: 'right' },
      ]}
    />
  );
};

const Shares = ({ figure }: { figure: UptimeFigure }) => {
  const t = useTranslations('figures.uptime');
  return (
    <StatList>
      <Stat label={t('coverage')} value={<PercentText value={figure.coverage} />} />
      <Stat label={t('lower')} value={<PercentText value={figure.lower} />} />
      <Stat label={t('upper')} value={<PercentText value={figure.upper} />} />
      <Stat label={t('before')} value={<PercentText value={figure.beforeExclusions?.value ?? null} />} />
    </StatList>
  );
};

export const UptimeParts = ({ figure }: { figure: UptimeFigure }) => {
  const t = useTranslations('figures');
  return (
    <>
      <SectionCard title={t('parts')}>
        <Durations figure={figure} />
        <div style={{ marginTop: 16 }}>
          <Shares figure={figure} />
        </div>
      </SectionCard>
      <SectionCard title={t('uptime.outages')}>
        <OutagesTable outages={figure.outages} />
      </SectionCard>
      <SectionCard title={t('uptime.exclusions')}>
        <ExclusionsTable exclusions={figure.exclusions} />
      </SectionCard>
      <SectionCard title={t('uptime.emergencies')}>
        <EmergenciesTable emergencies={figure.emergencies} />
      </SectionCard>
      <SectionCard title={t('uptime.gaps')}>
        <GapsTable gaps={figure.gaps} />
      </SectionCard>
      <SectionCard title={t('uptime.unconfirmed')} hint={t('uptime.unconfirmedHint')}>
        <UnconfirmedTable failures={figure.unconfirmedFailures} />
      </SectionCard>
    </>
  );
};
