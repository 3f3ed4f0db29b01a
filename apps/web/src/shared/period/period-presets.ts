import { addDays, addMonths, type CalendarDate, calendarDate, partsOf } from './calendar-date';

/** `to` is exclusive, as in the API; screens show the day before. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

export const PERIOD_PRESETS = ['fiscalYear', 'previousFiscalYear', 'quarter', 'previousQuarter', 'trailingYear', 'calendarYear'] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** The year in which the fiscal year that holds `date` began. */
export const fiscalYearOf = (date: CalendarDate, startMonth: number): number => {
  const { year, month } = partsOf(date);
  return month >= startMonth ? year : year - 1;
};

export const fiscalYear = (year: number, startMonth: number): Period => ({
  from: calendarDate(year, startMonth, 1),
  to: calendarDate(year + 1, startMonth, 1),
});

/** The quarter of the fiscal year that holds `date`, counted from the year's first month. */
export const quarterOf = (date: CalendarDate, startMonth: number): Period & { quarter: number } => {
  const { from } = fiscalYear(fiscalYearOf(date, startMonth), startMonth);
  const months = (partsOf(date).month - startMonth + 12) % 12;
  const index = Math.floor(months / 3);
  return { from: addMonths(from, index * 3), to: addMonths(from, index * 3 + 3), quarter: index + 1 };
};

/** The twelve months that end with today, today included; from 1 March where the year before has no 29 February to begin on. */
const trailingYear = (today: CalendarDate): Period => {
  const to = addDays(today, 1);
  return { from: to.endsWith('-02-29') ? calendarDate(partsOf(to).year - 1, 3, 1) : addMonths(to, -12), to };
};

const previousQuarter = (today: CalendarDate, startMonth: number): Period => {
  const { from, to } = quarterOf(addDays(quarterOf(today, startMonth).from, -1), startMonth);
  return { from, to };
};

const currentQuarter = (today: CalendarDate, startMonth: number): Period => {
  const { from, to } = quarterOf(today, startMonth);
  return { from, to };
};

/** The period that a preset means on the day `today` (in the service's zone). */
export const presetPeriod = (preset: PeriodPreset, today: CalendarDate, startMonth: number): Period => {
  switch (preset) {
    case 'fiscalYear':
      return fiscalYear(fiscalYearOf(today, startMonth), startMonth);
    case 'previousFiscalYear':
      return fiscalYear(fiscalYearOf(today, startMonth) - 1, startMonth);
    case 'quarter':
      return currentQuarter(today, startMonth);
    case 'previousQuarter':
      return previousQuarter(today, startMonth);
    case 'trailingYear':
      return trailingYear(today);
    case 'calendarYear':
      return fiscalYear(partsOf(today).year, 1);
  }
};

/** The preset that a period is, if any: the picker shows its name. */
export const presetOf = (period: Period, today: CalendarDate, startMonth: number): PeriodPreset | undefined =>
  PERIOD_PRESETS.find((preset) => {
    const { from, to } = presetPeriod(preset, today, startMonth);
    return from === period.from && to === period.to;
  });
