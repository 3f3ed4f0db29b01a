import { Collapse, UnstyledButton } from '@mantine/core';
import type { BreakdownRow } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { partsOf, weekdayOf } from '../../../shared/period/calendar-date';
import { Icon } from '../../../shared/ui/icon';
import { useFormat } from '../../../shared/ui/use-format';
import classes from './calendar-month-list.module.css';
import type { CalendarMonth } from './calendar-rows';
import { DayCell } from './day-cell';
import { useDayLabel } from './use-day-label';

interface MonthProps {
  month: CalendarMonth;
  percent: string;
  summary: BreakdownRow | undefined;
  onSelect: (day: string) => void;
}

const MonthDays = ({ month, onSelect }: Pick<MonthProps, 'month' | 'onSelect'>) => {
  const dayLabel = useDayLabel();
  return (
    <div className={classes.days} style={{ '--lead': weekdayOf(`${month.month}-01`) + 1 }}>
      {month.days.map((row, index) => {
        if (row === null) return null;
        const place = { gridColumnStart: index === 0 ? 'var(--lead)' : undefined };
        return (
          <div key={`${month.month}-${index}`} style={place}>
            {row !== undefined && <DayCell row={row} label={dayLabel(row)} tabbable onSelect={onSelect} number={partsOf(row.label).day} />}
          </div>
        );
      })}
    </div>
  );
};

const Month = ({ month, percent, summary, onSelect }: MonthProps) => {
  const t = useTranslations('overview.calendar');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const name = format.month(month.month);
  return (
    <li className={classes.month}>
      <UnstyledButton className={classes.head} aria-expanded={opened} aria-label={`${t('expand', { month: name })} ${percent}`} onClick={() => setOpened(!opened)}>
        <span className={classes.name}>{name}</span>
        <span className={classes.percent}>{percent}</span>
        <Icon name={opened ? 'minus' : 'plus'} size={15} />
        <span className={classes.strip} aria-hidden="true">
          {month.days.map((row, index) => (row === null ? null : <span key={`${month.month}-${index}`} data-state={row?.state ?? 'outside'} />))}
        </span>
      </UnstyledButton>
      <Collapse expanded={opened} keepMounted={false}>
        {summary !== undefined && (
          <p className={classes.summary}>{t('monthSummary', { downtime: format.duration(summary.downMs), unknown: format.span(summary.unknownMs) })}</p>
        )}
        <MonthDays month={month} onSelect={onSelect} />
      </Collapse>
    </li>
  );
};

interface CalendarMonthListProps {
  months: readonly CalendarMonth[];
  monthRow: (month: string) => BreakdownRow | undefined;
  monthPercent: (month: string) => string;
  onSelect: (day: string) => void;
}

/** The calendar of a narrow screen: months as a list, their days large enough for a finger. */
export const CalendarMonthList = ({ months, monthRow, monthPercent, onSelect }: CalendarMonthListProps) => (
  <ul className={classes.list}>
    {months.map((month) => (
      <Month key={month.month} month={month} percent={monthPercent(month.month)} summary={monthRow(month.month)} onSelect={onSelect} />
    ))}
  </ul>
);
