import { SegmentFormatError } from './segment-format-error';

/** A check from a location, and how often it was due. */
export interface SegmentSeries {
  readonly id: number;
  readonly check: string;
  readonly location: string;
  /** Interval in milliseconds under each revision of the service's definition that results of the day came in under. */
  readonly intervalMs: Readonly<Record<string, number>>;
}

/** What a segment says about itself, so that it can be read with nothing else at hand. */
export interface SegmentHead {
  /** Key of the service. */
  readonly service: string;
  /** UTC day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly rows: number;
  readonly series: readonly SegmentSeries[];
  /** Pairs `[batch, revision]`: the revision of the service's definition under which that intake and those after it came, by batch. */
  readonly revisions: readonly (readonly [number, number])[];
}

export interface KeyValue {
  readonly key: string;
  readonly value?: string;
}

/** As registered with IANA. */
export const SEGMENT_MEDIA_TYPE = 'application/vnd.apache.parquet';

/** Name and version of the format. A reader refuses what it does not know. */
export const SEGMENT_FORMAT = 'kaiji-segment/1';

/** The head as key-value metadata of the file. */
export function headToKeyValues(head: SegmentHead): { key: string; value: string }[] {
  return [
    { key: 'kaiji.format', value: SEGMENT_FORMAT },
    { key: 'kaiji.service', value: head.service },
    { key: 'kaiji.day', value: head.day },
    { key: 'kaiji.rows', value: String(head.rows) },
    { key: 'kaiji.series', value: JSON.stringify(head.series) },
    { key: 'kaiji.revisions', value: JSON.stringify(head.revisions) },
  ];
}

/** @throws SegmentFormatError where it is no segment, or one of a later version */
export function headOfKeyValues(pairs: readonly KeyValue[]): SegmentHead {
  const values = new Map(pairs.map(({ key, value }) => [key, value]));
  const valueOf = (key: string): string => {
    const value = values.get(`kaiji.${key}`);
    if (value === undefined) throw new SegmentFormatError(`the file has no kaiji.${key}`);
    return value;
  };
  const format = valueOf('format');
  if (format !== SEGMENT_FORMAT) throw new SegmentFormatError(`the format is ${format}, not ${SEGMENT_FORMAT}`);
  return {
    service: valueOf('service'),
    day: valueOf('day'),
    rows: Number(valueOf('rows')),
    series: JSON.parse(valueOf('series')) as SegmentSeries[],
    revisions: JSON.parse(valueOf('revisions')) as [number, number][],
  };
}
