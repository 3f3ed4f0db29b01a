import type { BreakdownResponse } from '@kaiji/contracts';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePeriod } from '../../../shared/period/use-period';
import { AfterPaint } from '../../../shared/ui/after-paint';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { TableToggle } from '../../../shared/ui/table-toggle';
import { useBreakdown } from '../api/get-breakdown';
import { DayDrawer } from '../day/day-drawer';
import { CalendarGrid } from './calendar-grid';
import { CalendarLegend } from './calendar-legend';
import { CalendarMonthList } from './calendar-month-list';
import { calendarHeight, calendarMonths } from './calendar-rows';
import { CalendarTable } from './calendar-table';

const NARROW = '(max-width: 900px)';

const useNarrow = (): boolean => useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false }) === true;

const Calendar = ({ days, months, onSelect }: { days: BreakdownResponse; months: BreakdownResponse | undefined; onSelect: (day: string) => void }) => {
  const t = useTranslations('overview.calendar');
  const ui = useTranslations('ui');
  const isNarrow = useNarrow();
  const rows = useMemo(() => calendarMonths(days.items), [days]);
  const monthRow = (month: string) => months?.items.find((one) => one.label === month);
  const monthPercent = (month: string): string => {
    const row = monthRow(month);
    if (row === undefined) return '';
    if (row.value === null) return ui('unobserved');
    const percent = ui('percent', { value: row.value.percent });
    return row.unknownMs === 0 ? percent : `${percent} ${t('partlyUnknown')}`;
  };
  return isNarrow ? (
    <CalendarMonthList months={rows} monthRow={monthRow} monthPercent={monthPercent} onSelect={onSelect} />
  ) : (
    <CalendarGrid months={rows} monthPercent={monthPercent} onSelect={onSelect} />
  );
};

export const CalendarCard = () => {
  const t = useTranslations('overview.calendar');
  const days = useBreakdown('day');
  const months = useBreakdown('month');
  const height = calendarHeight(usePeriod(), useNarrow());
  const [day, setDay] = useState<string>();
  const [asTable, setAsTable] = useState(false);
  return (
    <SectionCard title={t('title')} hint={t('hint')} wide actions={<TableToggle asTable={asTable} onChange={setAsTable} />}>
      {asTable ? (
        <QueryContent query={months}>{(answer) => <CalendarTable rows={answer.items} />}</QueryContent>
      ) : (
        <AfterPaint height={height}>
          <QueryContent query={days} skeletonHeight={height}>
            {(answer) => (
              <>
                <Calendar days={answer} months={months.data} onSelect={setDay} />
                <CalendarLegend />
              </>
            )}
          </QueryContent>
        </AfterPaint>
      )}
      {day !== undefined && <DayDrawer day={day} row={days.data?.items.find((one) => one.label === day)} onClose={() => setDay(undefined)} />}
    </SectionCard>
  );
};
