import { BATCH_LIMIT } from '@kaiji/contracts';
import { z } from 'zod';
import { KaijiError, message, parseBy } from '../../../platform/errors';
import { parseProbeRow, type RowContext } from './parse-probe-row';
import type { ProbeRow } from './probe-row';

const bodySchema = z.strictObject({ results: z.array(z.unknown()) });

export interface ParsedBody {
  readonly rows: ProbeRow[];
  readonly rejected: { index: number; reason: string }[];
}

/** Reads a body of probe results: `{results: […]}`, or NDJSON bytes with a result a line (empty lines are skipped but counted). */
export function parseProbeBody(body: unknown, context: RowContext): ParsedBody {
  const parsed: ParsedBody = { rows: [], rejected: [] };
  const take = (value: unknown, index: number): void => {
    const row = parseProbeRow(value, index, context);
    if (typeof row === 'string') parsed.rejected.push({ index, reason: row });
    else parsed.rows.push(row);
  };
  if (Buffer.isBuffer(body)) {
    eachLine(body, (line, index) => {
      try {
        take(JSON.parse(line), index);
      } catch {
        parsed.rejected.push({ index, reason: message(context.language, 'lineNotJson') });
      }
    });
  } else {
    const { results } = parseBy(bodySchema, body);
    refuseTooMany(results.length);
    results.forEach(take);
  }
  return parsed;
}

function eachLine(bytes: Buffer, take: (line: string, index: number) => void): void {
  const text = bytes.toString('utf8');
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let index = 0; start < text.length; index += 1) {
    refuseTooMany(index);
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    if (line.trim() !== '') take(line, index);
    start = end + 1;
  }
}

function refuseTooMany(count: number): void {
  if (count > BATCH_LIMIT) throw new KaijiError('tooLarge', 'tooManyRecords', { params: { limit: BATCH_LIMIT } });
}
