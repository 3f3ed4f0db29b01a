import '@mantine/dates/styles.css';
import 'dayjs/locale/ja';
import { DatePickerInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
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
  const t = useTranslations('ui.datePattern');
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
      valueFormat={t('date')}
      monthLabelFormat={t('month')}
      yearLabelFormat={t('year')}
      popoverProps={{ withinPortal: false }}
      onChange={(next) => {
        setRange(next);
        const [from, last] = next;
        onChange(from !== null && last !== null ? { from, to: addDays(last, 1) } : undefined);
      }}
    />
  );
};
