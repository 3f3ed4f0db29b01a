import { createReadStream } from 'node:fs';
import { type Command, required } from '../command-line/read-command';
import { EXIT, type ExitCode } from '../exit-code';
import { Failure, reasonOf } from '../failure';
import { BATCH_FIELDS, type Format, FORMATS, formatOfName, formatsOf, IMPORT_KINDS, isBatchKind, isSingleKind } from '../import/kinds';
import { readCsv } from '../import/read-csv';
import { readJson } from '../import/read-json';
import { readNdjson } from '../import/read-ndjson';
import type { Row } from '../import/row';
import { sendBatches } from '../import/send-batches';
import { sendSingles } from '../import/send-singles';
import { Tally } from '../import/tally';
import type { Session } from '../session';

function formatOf(kind: string, file: string, asked: string | undefined): Format {
  const format = FORMATS.find((each) => each === (asked ?? formatOfName(file)));
  const possible = formatsOf(kind);
  if (!format || !possible.includes(format)) {
    throw new Failure('unknownFormat', { format: asked ?? formatOfName(file), formats: possible.join(', ') });
  }
  return format;
}

async function* bytesOf(file: string, { terminal }: Session): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? terminal.input : (createReadStream(file) as AsyncIterable<Buffer>);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? new Failure('cannotRead', { file, reason: reasonOf(error) }) : error;
  }
}

function rowsOf(format: Format, kind: string, file: string, session: Session): AsyncGenerator<Row> {
  const bytes = bytesOf(file, session);
  if (format === 'csv') return readCsv(bytes, file, session.say);
  return format === 'json' ? readJson(bytes, file, isBatchKind(kind) ? BATCH_FIELDS[kind] : kind) : readNdjson(bytes);
}

/** `kaiji import`: takes in a file of any size; running it again is harmless. */
export async function importRecords(session: Session, command: Command): Promise<ExitCode> {
  const [kind = '', file = ''] = command.positionals;
  if (!isBatchKind(kind) && !isSingleKind(kind)) throw new Failure('unknownKind', { kind, kinds: IMPORT_KINDS.join(', ') });
  const service = required(command, 'service');
  const rows = rowsOf(formatOf(kind, file, command.options.format), kind, file, session);
  const tally = new Tally(session, file);
  const to = { session, service, tally };
  try {
    await (isBatchKind(kind) ? sendBatches(kind, rows, to) : sendSingles(kind, rows, to));
  } finally {
    const { accepted, duplicates, rejected } = tally;
    session.terminal.print(session.say('importDone', { accepted, duplicates, rejected }));
  }
  return tally.rejected > 0 ? EXIT.someRefused : EXIT.done;
}
