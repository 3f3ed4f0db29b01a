import type { SchemaElement } from 'hyparquet';

/** The columns of a segment, with standard types only, so that any reader of Parquet understands them. */
export const SEGMENT_SCHEMA: SchemaElement[] = [
  { name: 'result', num_children: 6 },
  { name: 'series', type: 'INT32', repetition_type: 'REQUIRED' },
  {
    name: 'at',
    type: 'INT64',
    repetition_type: 'REQUIRED',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  { name: 'outcome', type: 'BYTE_ARRAY', repetition_type: 'REQUIRED', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  { name: 'latency_ms', type: 'INT32', repetition_type: 'OPTIONAL' },
  { name: 'batch', type: 'INT32', repetition_type: 'REQUIRED' },
  { name: 'detail', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
];
