import { parquetWriteBuffer } from 'hyparquet-writer';
import { SEGMENT_SCHEMA } from './columns';
import { headToKeyValues, type SegmentHead } from './segment-head';
import { areInOrder, OUTCOMES, type SegmentRow } from './segment-row';
import { snakeOrder } from './snake';

/** A dictionary of batches is the shorter up to so many of them; where each minute brings a batch, their steps are. */
const DICTIONARY_BATCHES = 64;
const WHOLE = Number.MAX_SAFE_INTEGER;

/**
 * The results of one service and UTC day as a Parquet file. The same results give the same bytes, on every machine: nothing is
 * compressed by a library of the system's, and the encodings alone bring a result to less than three bytes.
 * @param rows in the order of `compareRows`, none of them twice
 */
export function encodeSegment(head: Omit<SegmentHead, 'rows'>, rows: readonly SegmentRow[]): Uint8Array {
  if (!areInOrder(rows)) throw new Error('the rows of a segment come in order and each once');
  const order = snakeOrder(rows.map((row) => row.series));
  const column = <Value>(valueOf: (row: SegmentRow) => Value): Value[] => order.map((index) => valueOf(rows[index] as SegmentRow));
  const batches = column((row) => row.batch);
  const bytes = parquetWriteBuffer({
    schema: SEGMENT_SCHEMA,
    codec: 'UNCOMPRESSED',
    rowGroupSize: WHOLE,
    pageSize: 0,
    statistics: false,
    createdBy: 'kaiji',
    kvMetadata: headToKeyValues({ ...head, rows: rows.length }),
    columnData: [
      { name: 'series', data: column((row) => row.series), encoding: 'RLE_DICTIONARY' },
      { name: 'at', data: column((row) => BigInt(row.atMs)), encoding: 'DELTA_BINARY_PACKED' },
      { name: 'outcome', data: column((row) => OUTCOMES[row.outcome]), encoding: 'RLE_DICTIONARY' },
      { name: 'latency_ms', data: column((row) => row.latencyMs ?? null), encoding: 'DELTA_BINARY_PACKED' },
      { name: 'batch', data: batches, encoding: new Set(batches).size <= DICTIONARY_BATCHES ? 'RLE_DICTIONARY' : 'DELTA_BINARY_PACKED' },
      { name: 'detail', data: column((row) => row.detail ?? null), encoding: 'RLE_DICTIONARY' },
    ],
  });
  return new Uint8Array(bytes);
}
