import '@mantine/dates/styles.css';
import 'dayjs/locale/ja';
import { DatePickerInput } from '@mantine/dates';
import { useState } from 'react';
import { addDays } from '../period/calendar-date';
import type { Period } from '../period/period-presets';
import { usePreferences } from '../preferences/preferences';

interface DateRangeFieldProps {
  label: string;
  value: Period | undefined;
  onChange: (period: Period | undefined) => void;
  error?: string;
}

/** Shows the last day, gives the day after it: periods are exclusive at their end. */
export const DateRangeField = ({ label, value, onChange, error }: DateRangeFieldProps) => {
  const { locale } = usePreferences().dateStyle;
  const [range, setRange] = useState<[string | null, string | null]>(value === undefined ? [null, null] : [value.from, addDays(value.to, -1)]);
  return (
    <DatePickerInput
      type="range"
      label={label}
      value={range}
      error={error}
      allowSingleDateInRange
      locale={locale}
      firstDayOfWeek={0}
      valueFormat={locale === 'ja' ? 'YYYY年M月D日' : 'D MMM YYYY'}
      monthLabelFormat={locale === 'ja' ? 'YYYY年M月' : 'MMMM YYYY'}
      yearLabelFormat={locale === 'ja' ? 'YYYY年' : 'YYYY'}
      popoverProps={{ withinPortal: false }}
      onChange={(next) => {
        setRange(next);
        const [from, last] = next;
        onChange(from !== null && last !== null ? { from, to: addDays(last, 1) } : undefined);
      }}
    />
  );
};
