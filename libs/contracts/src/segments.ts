import { z } from 'zod';
import { localDate } from './primitives';

/** `POST /services/{service}/rebuild` */
export const rebuildSchema = z.strictObject({
  /** Replaces what is kept by what follows from the results; else the two are only compared. */
  apply: z.boolean().default(false),
});
export type RebuildRequest = z.infer<typeof rebuildSchema>;

/** What is made of results: runs, sums of a local day, response times of a local day or month, and the last result. */
export type RebuiltFact = 'run' | 'day' | 'responseTimes' | 'monthlyResponseTimes' | 'lastResult';

/** Something that is kept differs from what follows from the results. */
export interface RebuildDifference {
  fact: RebuiltFact;
  check: string;
  location: string;
  /** Where the run begins (RFC 3339), or the local day or month. */
  at: string;
  /** `null`: nothing is kept. */
  kept: string | null;
  /** `null`: nothing follows. */
  rebuilt: string | null;
}

export interface RebuildResponse {
  service: string;
  /** UTC days that were read, and how many results they hold. */
  days: number;
  results: number;
  series: number;
  runs: number;
  /** How many differences there are, and the first hundred of them. */
  differenceCount: number;
  differences: RebuildDifference[];
  applied: boolean;
}

/** `GET /services/{service}/segments`: UTC days, `to` exclusive; all where they are left out. */
export const segmentsQuerySchema = z.strictObject({ from: localDate.default('1970-01-01'), to: localDate.default('9999-12-31') });
export const segmentDaySchema = localDate;
export const segmentRevisionSchema = z.coerce.number().int().min(1).max(2_147_483_647);

/** A sealed UTC day of probe results: one Parquet file. */
export interface SegmentView {
  day: string;
  revision: number;
  rows: number;
  bytes: number;
  sha256: string;
  /** Of its first and its last result. */
  from: string;
  to: string;
  sealedAt: string;
  /** Its name in the ledger. */
  subject: string;
  /** When its bytes were erased because their time of keeping was over; what is said here stays. */
  erasedAt: string | null;
}
