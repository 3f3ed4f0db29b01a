import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/ui/use-format';
import classes from './calendar-grid.module.css';
import { type CalendarMonth, neighbourDay } from './calendar-rows';
import { DayCell } from './day-cell';
import { useDayLabel } from './use-day-label';

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

interface CalendarGridProps {
  months: readonly CalendarMonth[];
  monthPercent: (month: string) => string;
  onSelect: (day: string) => void;
}

/** One stop for the tab key; arrows move from day to day and from month to month. */
const useRovingDay = (months: readonly CalendarMonth[]) => {
  const table = useRef<HTMLTableElement>(null);
  const [day, setDay] = useState<string>();
  const first = months.flatMap((one) => one.days).find((one) => one !== undefined && one !== null)?.label;
  const current = day !== undefined && months.some((one) => one.days.some((each) => each?.label === day)) ? day : first;
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = current === undefined ? undefined : neighbourDay(months, current, event.key);
    if (target === undefined) return;
    event.preventDefault();
    setDay(target);
    table.current?.querySelector<HTMLButtonElement>(`[data-day="${target}"]`)?.focus();
  };
  return { table, current, setDay, onKeyDown };
};

export const CalendarGrid = ({ months, monthPercent, onSelect }: CalendarGridProps) => {
  const t = useTranslations('overview.calendar');
  const format = useFormat();
  const dayLabel = useDayLabel();
  const { table, current, setDay, onKeyDown } = useRovingDay(months);
  const select = (day: string): void => {
    setDay(day);
    onSelect(day);
  };
  return (
    <table ref={table} className={classes.grid} onKeyDown={onKeyDown}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.month}>
            {t('month')}
          </th>
          {DAYS.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
          <th scope="col" className={classes.percent}>
            {t('monthUptime')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, days }) => (
          <tr key={month}>
            <th scope="row" className={classes.month}>
              {format.month(month)}
            </th>
            {days.map((row, index) => (
              <td key={DAYS[index]}>
                {row !== undefined && row !== null && <DayCell row={row} label={dayLabel(row)} tabbable={row.label === current} onSelect={select} />}
              </td>
            ))}
            <td className={classes.percent}>{monthPercent(month)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
