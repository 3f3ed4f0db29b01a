import { Group, Text } from '@mantine/core';
import { FORM_CAUSES, type IncidentsFigure } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../shared/charts/chart-frame';
import { LazyCountBars } from '../../../shared/charts/lazy-charts';
import { PreviousValue } from '../../../shared/previous/previous-value';
import { DataTable } from '../../../shared/ui/data-table';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { TableToggle } from '../../../shared/ui/table-toggle';
import { useFormat } from '../../../shared/ui/use-format';

const CHART_HEIGHT = 210;

const Causes = ({ figure, asTable }: { figure: IncidentsFigure; asTable: boolean }) => {
  const t = useTranslations();
  const bars = FORM_CAUSES.map((cause) => ({ label: t(`vocabulary.cause.${cause}`), count: figure.byCause[cause] }));
  if (asTable) {
    return (
      <DataTable
        caption={t('overview.incidents.title')}
        rows={bars}
        rowKey={(bar) => bar.label}
        columns={[
          { key: 'cause', header: t('overview.incidents.cause'), cell: (bar) => bar.label },
          { key: 'count', header: t('overview.incidents.count'), cell: (bar) => t('ui.count', { count: bar.count }), align: 'right' },
        ]}
      />
    );
  }
  const short = bars.map((bar) => ({ ...bar, label: bar.label.replace(/障害$| failure$/, '') }));
  return (
    <ChartFrame label={t('overview.incidents.chart')} height={CHART_HEIGHT}>
      <LazyCountBars title={t('overview.incidents.chart')} countLabel={t('overview.incidents.count')} bars={short} height={CHART_HEIGHT} />
    </ChartFrame>
  );
};

export const IncidentCausesCard = ({ figure }: { figure: IncidentsFigure }) => {
  const t = useTranslations('overview.incidents');
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const { restoration, total, carriedIn } = figure;
  return (
    <SectionCard
      title={t('title')}
      actions={
        <>
          <TableToggle asTable={asTable} onChange={setAsTable} />
          <EvidenceLink figure="incidents" />
        </>
      }
    >
      <Group gap="lg" mb="xs">
        <Text fw={600}>
          <EvidenceLink figure="incidents">{t('total', { count: total })}</EvidenceLink>
        </Text>
        {carriedIn > 0 && (
          <Text size="sm" c="dimmed">
            {t('carriedIn', { count: carriedIn })}
          </Text>
        )}
      </Group>
      <PreviousValue figure={figure} />
      {total === 0 && !asTable ? (
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      ) : (
        <Causes figure={figure} asTable={asTable} />
      )}
      {restoration.meanMs !== null && restoration.maxMs !== null && (
        <StatList>
          <Stat
            label={t('restoration')}
            value={format.duration(restoration.meanMs)}
            hint={t('restorationN', { n: restoration.n, max: format.duration(restoration.maxMs) })}
          />
        </StatList>
      )}
    </SectionCard>
  );
};
