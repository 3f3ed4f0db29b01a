import { Text } from '@mantine/core';
import type { TrendRow } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../shared/charts/chart-frame';
import { LazyTrendLines } from '../../../shared/charts/lazy-charts';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { TableToggle } from '../../../shared/ui/table-toggle';
import { useFormat } from '../../../shared/ui/use-format';
import { useTrend } from '../api/get-trend';
import classes from './trend-card.module.css';

const CHART_HEIGHT = 260;
const SECOND_MS = 1000;

const TrendTable = ({ rows }: { rows: readonly TrendRow[] }) => {
  const t = useTranslations('overview.trend');
  const unobserved = useTranslations('ui')('unobserved');
  const format = useFormat();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('title')}>
      <DataTable
        caption={t('chart')}
        rows={rows}
        limit={rows.length}
        rowKey={(row) => row.day}
        columns={[
          { key: 'day', header: t('day'), cell: (row) => format.date(row.day), nowrap: true },
          { key: 'value', header: t('dayUptime'), cell: (row) => <PercentText value={row.value} />, align: 'right' },
          { key: 'down', header: t('downtime'), cell: (row) => (row.value === null ? unobserved : format.duration(row.downMs)), align: 'right' },
          { key: 'cumulative', header: t('cumulative'), cell: (row) => <PercentText value={row.cumulative} />, align: 'right' },
        ]}
      />
    </div>
  );
};

const TrendDrawing = ({ rows }: { rows: readonly TrendRow[] }) => {
  const t = useTranslations('overview.trend');
  const ui = useTranslations('ui');
  const format = useFormat();
  const points = rows.map((row) => ({
    day: row.day,
    cumulative: row.cumulative === null ? null : Number(row.cumulative.percent),
    downSeconds: row.downMs / SECOND_MS,
  }));
  return (
    <ChartFrame label={t('chart')} height={CHART_HEIGHT}>
      <LazyTrendLines
        title={t('chart')}
        points={points}
        cumulativeLabel={t('cumulative')}
        downLabel={t('daily')}
        formatDay={format.dayOfYear}
        formatDown={(seconds) => format.duration(seconds * SECOND_MS)}
        formatPercent={(percent) => ui('percent', { value: String(percent) })}
      />
    </ChartFrame>
  );
};

export const TrendCard = () => {
  const t = useTranslations('overview.trend');
  const trend = useTrend();
  const [asTable, setAsTable] = useState(false);
  return (
    <SectionCard title={t('title')} hint={t('hint')} wide actions={<TableToggle asTable={asTable} onChange={setAsTable} />}>
      <QueryContent query={trend} skeletonHeight={CHART_HEIGHT}>
        {({ items }) => {
          if (items.length === 0) {
            return (
              <Text size="sm" c="dimmed">
                {t('empty')}
              </Text>
            );
          }
          return asTable ? <TrendTable rows={items} /> : <TrendDrawing rows={items} />;
        }}
      </QueryContent>
    </SectionCard>
  );
};
