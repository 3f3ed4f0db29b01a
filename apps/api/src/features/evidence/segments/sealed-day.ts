import type { SegmentAddress, SegmentHome } from './segment-store';

/** What a segment holds of one series. */
export interface SeriesSummary {
  readonly rows: number;
  /** Of several results of one instant one. */
  readonly instants: number;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** The latest segment of a service's UTC day. */
export interface SealedDay extends SegmentAddress {
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly rows: number;
  readonly home: SegmentHome;
  /** Its bytes are gone: their time of keeping is over. */
  readonly isErased: boolean;
}

/** Name of a segment in the ledger. */
export const segmentSubject = ({ serviceKey, day, revision }: Omit<SegmentAddress, 'serviceId'>): string =>
  `segment/${serviceKey}/${day}/${revision}`;
