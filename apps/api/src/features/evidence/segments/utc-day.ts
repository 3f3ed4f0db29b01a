const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of an instant in UTC. */
export const utcDayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

/** Its first millisecond. */
export const utcDayStartMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The first millisecond after it. */
export const utcDayEndMs = (day: string): number => utcDayStartMs(day) + DAY_MS;

/** The UTC days that instants lie in; neighbours mostly share one, so the calendar is asked seldom. */
export function utcDaysOf(instants: Iterable<number>): Set<string> {
  const days = new Set<string>();
  let current = Number.NaN;
  for (const atMs of instants) {
    const number = Math.floor(atMs / DAY_MS);
    if (number === current) continue;
    current = number;
    days.add(utcDayOf(atMs));
  }
  return days;
}
