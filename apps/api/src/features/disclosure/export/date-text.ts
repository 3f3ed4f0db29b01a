/** `YYYY-MM-DD` of a date, or of an instant on the wall clock of the zone. */
const localDate = (boundary: string, timeZone: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(boundary)
    ? boundary
    : new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(boundary));

const printed = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** A date, or the local date of an instant: `2018年11月1日`. */
export const dateText = (boundary: string, timeZone: string): string => printed(localDate(boundary, timeZone));

/** The last day before an exclusive end. */
export const lastDayText = (end: string, timeZone: string): string => {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(end);
  if (!isDate) return dateText(new Date(Date.parse(end) - 1).toISOString(), timeZone);
  return printed(new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));
};
