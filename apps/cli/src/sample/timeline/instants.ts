export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The sample's zone has had one offset since 1951. */
const JST_OFFSET_MS = 9 * HOUR_MS;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Epoch milliseconds of a wall-clock time in Japan: `2018-11-20`, `2018-11-20T10:14` or `2018-11-20T10:14:05`. */
export function jst(wallClock: string): number {
  const ms = Date.parse(`${wallClock}${'T00:00:00'.slice(wallClock.length - 10)}+09:00`);
  if (Number.isNaN(ms)) throw new RangeError(`Not a wall-clock time: ${wallClock}`);
  return ms;
}

/** RFC 3339 with Japan's offset. */
export const isoJst = (ms: number): string => `${new Date(ms + JST_OFFSET_MS).toISOString().slice(0, -1)}+09:00`;

export const startOfJstDay = (ms: number): number => Math.floor((ms + JST_OFFSET_MS) / DAY_MS) * DAY_MS - JST_OFFSET_MS;

/** 0 is Sunday. */
export const jstWeekday = (ms: number): number => new Date(ms + JST_OFFSET_MS).getUTCDay();

export const startOfJstMonth = (year: number, month: number): number => Date.UTC(year, month - 1, 1) - JST_OFFSET_MS;

/** Calendar months of Japan that a span touches, `month` 1 to 12. */
export function jstMonths({ from, to }: Span): { year: number; month: number }[] {
  const first = new Date(from + JST_OFFSET_MS);
  const months: { year: number; month: number }[] = [];
  for (let count = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; count += 1) {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    if (startOfJstMonth(year, month) >= to) return months;
    months.push({ year, month });
  }
}
