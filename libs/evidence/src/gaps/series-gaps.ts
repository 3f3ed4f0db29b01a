/** How many results a check gave from one location, and how far apart they were. */
export interface SeriesGaps {
  readonly check: string;
  readonly location: string;
  readonly results: number;
  /** Pairs `[gapSeconds, count]`, the shortest first. */
  readonly gaps: [number, number][];
}

/** A series by check and location; neither contains a blank. */
export const seriesKey = (check: string, location: string): string => `${check} ${location}`;
