/**
 * Evidence outside the database, and how evidence becomes a figure's input: what the API computes from and what a verifier recomputes
 * from without it.
 */
export { clipGaps } from './gaps/clip-gaps';
export { DayCursor } from './gaps/day-cursor';
export { type DayGaps, gapsByDay } from './gaps/day-gaps';
export { groupBy } from './gaps/group-by';
export { type SeriesGaps, seriesKey } from './gaps/series-gaps';
