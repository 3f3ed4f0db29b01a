import { DayCursor } from './day-cursor';

/** How far apart the results of a local day were: gaps in whole seconds, rounded up, with how often each came. */
export interface DayGaps {
  results: number;
  gaps: Map<number, number>;
}

/**
 * Gaps by local day; a gap belongs to the day of its later result.
 * @param previousMs the result before the first of `instants`, where there is one
 */
export function gapsByDay(instants: readonly number[], previousMs: number | undefined, timeZone: string): Map<string, DayGaps> {
  const days = new Map<string, DayGaps>();
  const cursor = new DayCursor(timeZone);
  let before = previousMs;
  for (const atMs of instants) {
    const date = cursor.dateOf(atMs);
    let day = days.get(date);
    if (day === undefined) days.set(date, (day = { results: 0, gaps: new Map() }));
    day.results += 1;
    if (before !== undefined) {
      const seconds = Math.ceil((atMs - before) / 1000);
      day.gaps.set(seconds, (day.gaps.get(seconds) ?? 0) + 1);
    }
    before = atMs;
  }
  return days;
}
