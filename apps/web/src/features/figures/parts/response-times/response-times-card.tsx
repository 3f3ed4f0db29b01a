import { SegmentedControl, Stack, Text } from '@mantine/core';
import type { MonitoringFigure } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatCount } from '../../../../shared/format/format-count';
import { daysBetween } from '../../../../shared/period/calendar-date';
import { usePeriod } from '../../../../shared/period/use-period';
import { QueryContent } from '../../../../shared/ui/query-content';
import { SectionCard } from '../../../../shared/ui/section-card';
import { Stat, StatList } from '../../../../shared/ui/stat';
import { TableToggle } from '../../../../shared/ui/table-toggle';
import { type ResponseTimeStep, useResponseTimes } from './get-response-times';
import { ResponseTimeDrawing, ResponseTimeTable, SERIES_HEIGHT } from './response-time-series';
import { useResponseText } from './use-response-text';

/** Longer periods are drawn week by week at first. */
const MOST_DAYS = 92;

const Quantiles = ({ responseTime }: Pick<MonitoringFigure, 'responseTime'>) => {
  const t = useTranslations('figures.responseTime');
  const text = useResponseText();
  return (
    <StatList>
      <Stat label={t('p50')} value={text(responseTime.p50Ms)} />
      <Stat label={t('p95')} value={text(responseTime.p95Ms)} />
      <Stat label={t('p99')} value={text(responseTime.p99Ms)} />
      <Stat label={t('results')} value={formatCount(responseTime.results)} />
    </StatList>
  );
};

const Series = ({ by, asTable }: { by: ResponseTimeStep; asTable: boolean }) => (
  <QueryContent query={useResponseTimes(by)} skeletonHeight={SERIES_HEIGHT}>
    {({ items }) => (asTable ? <ResponseTimeTable rows={items} /> : <ResponseTimeDrawing rows={items} />)}
  </QueryContent>
);

/** How fast the service responded: over the period, and day by day or week by week. */
export const ResponseTimesCard = ({ figure }: { figure: MonitoringFigure }) => {
  const t = useTranslations('figures.responseTime');
  const { from, to } = usePeriod();
  const [chosen, setChosen] = useState<ResponseTimeStep>();
  const [asTable, setAsTable] = useState(false);
  const by = chosen ?? (daysBetween(from, to) > MOST_DAYS ? 'week' : 'day');
  if (figure.responseTime.results === 0) {
    return (
      <SectionCard title={t('title')}>
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      </SectionCard>
    );
  }
  const actions = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('by')}
        value={by}
        onChange={setChosen}
        data={[
          { value: 'day', label: t('byDay') },
          { value: 'week', label: t('byWeek') },
        ]}
      />
      <TableToggle asTable={asTable} onChange={setAsTable} />
    </>
  );
  return (
    <SectionCard title={t('title')} hint={t('hint')} actions={actions}>
      <Stack gap="md">
        <Quantiles responseTime={figure.responseTime} />
        <Series by={by} asTable={asTable} />
      </Stack>
    </SectionCard>
  );
};
