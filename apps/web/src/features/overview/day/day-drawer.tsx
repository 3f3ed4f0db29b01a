import { Drawer, Stack } from '@mantine/core';
import type { BreakdownRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PercentText } from '../../../shared/ui/percent-text';
import { QueryContent } from '../../../shared/ui/query-content';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { useDayTimeline } from '../api/get-timeline';
import { DayBar } from './day-bar';
import { DayIntervals } from './day-intervals';

interface DayDrawerProps {
  day: string;
  row: BreakdownRow | undefined;
  onClose: () => void;
}

const DaySummary = ({ row }: { row: BreakdownRow }) => {
  const t = useTranslations('overview');
  const format = useFormat();
  return (
    <StatList>
      <Stat label={t('day.summary')} value={<PercentText value={row.value} />} />
      {row.value !== null && <Stat label={t('uptime.downTotal')} value={format.duration(row.downMs)} hint={format.seconds(row.downMs)} />}
      <Stat label={t('uptime.unknown')} value={format.span(row.unknownMs)} />
      <Stat label={t('uptime.excluded')} value={format.span(row.excludedMs)} />
    </StatList>
  );
};

export const DayDrawer = ({ day, row, onClose }: DayDrawerProps) => {
  const t = useTranslations('overview.day');
  const ui = useTranslations('ui');
  const format = useFormat();
  const timeline = useDayTimeline(day);
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={t('title', { day: format.date(day) })} closeButtonProps={{ 'aria-label': ui('close') }}>
      <Stack>
        {row !== undefined && <DaySummary row={row} />}
        <QueryContent query={timeline}>
          {(answer) => (
            <>
              <DayBar timeline={answer} />
              <DayIntervals items={answer.items} />
            </>
          )}
        </QueryContent>
      </Stack>
    </Drawer>
  );
};
