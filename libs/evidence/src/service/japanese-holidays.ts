import holidayJp from '@holiday-jp/holiday_jp';

/** National holidays of Japan (国民の祝日, substitute ones included) as dates in `[from, to]`. */
export function japaneseHolidays(from: string, to: string): string[] {
  return Object.keys(holidayJp.holidays).filter((date) => date >= from && date <= to);
}
