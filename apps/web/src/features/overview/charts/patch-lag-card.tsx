import { Group, Text } from '@mantine/core';
import type { PatchesFigure } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../shared/charts/chart-frame';
import { LazyCountBars } from '../../../shared/charts/lazy-charts';
import { PreviousValue } from '../../../shared/previous/previous-value';
import { DataTable } from '../../../shared/ui/data-table';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import { TableToggle } from '../../../shared/ui/table-toggle';
import { lagBins } from './lag-bins';

const CHART_HEIGHT = 210;

const Distribution = ({ figure, asTable }: { figure: PatchesFigure; asTable: boolean }) => {
  const t = useTranslations('overview.patches');
  const ui = useTranslations('ui');
  const bins = lagBins(figure.list, figure.patchDays).map(({ from, to, count }) => ({
    label: to === undefined ? t('daysOver', { from }) : t('days', { from, to }),
    count,
    withinLimit: to !== undefined && to <= figure.patchDays,
  }));
  if (asTable) {
    return (
      <DataTable
        caption={t('chart')}
        rows={bins}
        rowKey={(bin) => bin.label}
        columns={[
          { key: 'lag', header: t('lag'), cell: (bin) => bin.label },
          { key: 'count', header: t('count'), cell: (bin) => ui('count', { count: bin.count }), align: 'right' },
        ]}
      />
    );
  }
  const limitAfter = bins.filter((bin) => bin.withinLimit).at(-1)?.label;
  return (
    <ChartFrame label={t('chart')} height={CHART_HEIGHT}>
      <LazyCountBars title={t('chart')} countLabel={t('count')} bars={bins} limitAfter={limitAfter} limitLabel={t('limit', { days: figure.patchDays })} height={CHART_HEIGHT} />
    </ChartFrame>
  );
};

const Numbers = ({ figure }: { figure: PatchesFigure }) => {
  const t = useTranslations('overview.patches');
  const ui = useTranslations('ui');
  const { compliance, kaplanMeier } = figure;
  return (
    <>
      <StatList>
        <Stat
          label={t('within', { days: figure.patchDays })}
          value={
            <EvidenceLink figure="patches">
              <PercentText value={figure.value} missing={ui('notKnown')} />
            </EvidenceLink>
          }
          hint={ui('outOf', { due: compliance.due, met: compliance.met })}
        />
        {kaplanMeier.medianDays !== null && <Stat label={t('median')} value={ui('days', { count: kaplanMeier.medianDays })} />}
      </StatList>
      <Group gap="xs" mt="xs">
        {compliance.overdueOpen > 0 && <StateBadge tone="bad" label={t('overdue', { count: compliance.overdueOpen })} />}
        {compliance.notYetDue > 0 && <StateBadge tone="quiet" icon="clock" label={t('notYetDue', { count: compliance.notYetDue })} />}
        {compliance.accepted > 0 && <StateBadge tone="info" label={t('accepted', { count: compliance.accepted })} />}
      </Group>
    </>
  );
};

export const PatchLagCard = ({ figure }: { figure: PatchesFigure }) => {
  const t = useTranslations('overview.patches');
  const [asTable, setAsTable] = useState(false);
  return (
    <SectionCard
      title={t('title')}
      actions={
        <>
          <TableToggle asTable={asTable} onChange={setAsTable} />
          <EvidenceLink figure="patches" />
        </>
      }
    >
      {figure.list.length === 0 ? (
        <>
          <Text size="sm" c="dimmed">
            {t('empty')}
          </Text>
          <PreviousValue figure={figure} />
        </>
      ) : (
        <>
          <Numbers figure={figure} />
          <PreviousValue figure={figure} />
          <Distribution figure={figure} asTable={asTable} />
        </>
      )}
    </SectionCard>
  );
};
