import type { RecordView } from '@kaiji/contracts';
import { Refusal } from '../connection/refusal';
import { reasonOf } from '../failure';
import type { SingleKind } from './kinds';
import { isProblem, type Row } from './row';
import type { Destination } from './send-batches';

const NOT_FOUND = 404;
const INVALID = 400;

type Parsed = { readonly id: string; readonly record: object } | { readonly problem: string };

function parse({ text }: { text: string }, say: Destination['session']['say']): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: say('lineNotJson', { reason: reasonOf(error) }) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: say('lineNotObject') };
  const { id, ...record } = value as Record<string, unknown>;
  return typeof id === 'string' && id !== '' ? { id, record } : { problem: say('lineNoId') };
}

/** The revision that stands; 0 where there is none yet. */
async function revisionOf(path: string, { session }: Destination): Promise<number> {
  try {
    return (await session.client.get<RecordView<unknown>>(path)).revision;
  } catch (error) {
    if (error instanceof Refusal && error.status === NOT_FOUND) return 0;
    throw error;
  }
}

async function setOne(path: string, record: object, line: number, to: Destination): Promise<void> {
  const before = await revisionOf(path, to);
  try {
    const { revision } = await to.session.client.put<RecordView<unknown>>(path, record);
    if (revision > before) to.tally.accepted += 1;
    else to.tally.duplicates += 1;
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== INVALID) throw error;
    to.tally.refuse(line, error.reason);
  }
}

/** Sets records one by one under their `id`, in the order of the file. */
export async function sendSingles(kind: SingleKind, rows: AsyncIterable<Row>, to: Destination): Promise<void> {
  const { session, service, tally } = to;
  // A 404 for the service itself must not look like an incident that is not there yet.
  await session.client.get(`services/${encodeURIComponent(service)}`);
  for await (const row of rows) {
    session.stop.throwIfAborted();
    const parsed: Parsed = isProblem(row) ? row : parse(row, session.say);
    if ('problem' in parsed) tally.refuse(row.line, parsed.problem);
    else await setOne(`services/${encodeURIComponent(service)}/${kind}/${encodeURIComponent(parsed.id)}`, parsed.record, row.line, to);
    tally.progress();
  }
}
