import { readLines } from './read-lines';
import type { Row } from './row';

/** A record a line; empty lines are skipped and counted. */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  for await (const { line, text } of readLines(bytes)) if (text.trim() !== '') yield { line, text };
}
