import type { BatchAnswer } from '@kaiji/contracts';
import { Refusal } from '../connection/refusal';
import { reasonOf } from '../failure';
import type { Session } from '../session';
import { BATCH_FIELDS, type BatchKind } from './kinds';
import { isProblem, type Row } from './row';
import type { Tally } from './tally';

const BATCH_ROWS = 10_000;
const BATCH_CHARACTERS = 8 * 1024 * 1024;
const TOO_LARGE = 413;

interface GoodRow {
  readonly line: number;
  readonly text: string;
}

export interface Destination {
  readonly session: Session;
  readonly service: string;
  readonly tally: Tally;
}

/** One broken line must not spoil the batch that it stands in. */
function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Batches of rows that are JSON; the others are refused here. */
async function* goodBatches(rows: AsyncIterable<Row>, { session, tally }: Destination): AsyncGenerator<GoodRow[]> {
  let batch: GoodRow[] = [];
  let characters = 0;
  for await (const row of rows) {
    const problem = isProblem(row) ? row.problem : jsonProblem(row.text);
    if (problem !== undefined || isProblem(row)) {
      tally.refuse(row.line, isProblem(row) ? row.problem : session.say('lineNotJson', { reason: problem ?? '' }));
      continue;
    }
    batch.push(row);
    characters += row.text.length;
    if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

async function sendBatch(kind: BatchKind, rows: readonly GoodRow[], to: Destination): Promise<void> {
  const { session, service, tally } = to;
  const body = Buffer.from(`{"${BATCH_FIELDS[kind]}":[${rows.map(({ text }) => text).join(',')}]}`);
  try {
    const answer = await session.client.post<BatchAnswer>(`services/${encodeURIComponent(service)}/${kind}`, body);
    tally.accepted += answer.accepted;
    tally.duplicates += answer.duplicates;
    for (const { index, reason } of answer.rejected) tally.refuse(rows[index]?.line ?? 0, reason);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== TOO_LARGE || rows.length < 2) throw error;
    const half = rows.length >> 1;
    await sendBatch(kind, rows.slice(0, half), to);
    await sendBatch(kind, rows.slice(half), to);
  }
}

/** Sends records in the order of the file, a batch at a time: memory holds no more than one. */
export async function sendBatches(kind: BatchKind, rows: AsyncIterable<Row>, to: Destination): Promise<void> {
  for await (const batch of goodBatches(rows, to)) {
    to.session.stop.throwIfAborted();
    await sendBatch(kind, batch, to);
    to.tally.progress();
  }
}
