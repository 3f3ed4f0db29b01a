import { parquetMetadata, parquetRead } from 'hyparquet';
import { headOfKeyValues, type SegmentHead } from './segment-head';
import { SegmentFormatError } from './segment-format-error';
import { areInOrder, OUTCOMES, type SegmentRow } from './segment-row';
import { snakeOrder } from './snake';

/** The results of one service and UTC day, with what they say about themselves. */
export interface Segment {
  readonly head: SegmentHead;
  /** In the order of `compareRows`. */
  readonly rows: readonly SegmentRow[];
}

const COLUMNS = ['series', 'at', 'outcome', 'latency_ms', 'batch', 'detail'] as const;
type Columns = Record<(typeof COLUMNS)[number], unknown[]>;

/** @throws SegmentFormatError where the bytes are no segment, or do not hold what they say */
export async function decodeSegment(bytes: Uint8Array): Promise<Segment> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = asSegmentFault(() => parquetMetadata(file));
  const head = headOfKeyValues(metadata.key_value_metadata ?? []);
  const columns: Columns = { series: [], at: [], outcome: [], latency_ms: [], batch: [], detail: [] };
  await parquetRead({
    file: { byteLength: file.byteLength, slice: (start, end) => file.slice(start, end) },
    metadata,
    columns: [...COLUMNS],
    parsers: { timestampFromMilliseconds: Number },
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = columns[columnName as keyof Columns];
      for (let index = 0; index < columnData.length; index += 1) column[rowStart + index] = columnData[index];
    },
  });
  const rows = rowsOf(columns);
  if (rows.length !== head.rows) throw new SegmentFormatError(`the file holds ${rows.length} rows and says ${head.rows}`);
  if (!areInOrder(rows)) throw new SegmentFormatError('the rows are not in the order of a segment');
  return { head, rows };
}

function rowsOf(columns: Columns): SegmentRow[] {
  const series = columns.series as number[];
  // Places in the file to places in order: the order of the snake is its own inverse.
  return snakeOrder(series).map((index): SegmentRow => {
    const outcome = OUTCOMES.indexOf(columns.outcome[index] as (typeof OUTCOMES)[number]);
    if (outcome < 0) throw new SegmentFormatError(`row ${index} has the outcome ${String(columns.outcome[index])}`);
    return {
      series: series[index] as number,
      atMs: columns.at[index] as number,
      outcome,
      latencyMs: (columns.latency_ms[index] as number | null) ?? undefined,
      batch: columns.batch[index] as number,
      detail: (columns.detail[index] as string | null) ?? undefined,
    };
  });
}

function asSegmentFault<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new SegmentFormatError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
