import { MalformedError } from '../malformed-error';

const NEWLINE = 0x0a;

/** Bytes of `entries.ndjson`: each entry's exact bytes, and a newline after each. JSON holds no newline itself. */
export const formatEntryLines = (bodies: readonly Uint8Array[]): Buffer => Buffer.concat(bodies.flatMap((body) => [body, Buffer.of(NEWLINE)]));

/** The entries' exact bytes. */
export function parseEntryLines(bytes: Uint8Array): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(NEWLINE, from);
    if (to < 0) throw new MalformedError('entries', 'last line is cut');
    lines.push(Buffer.from(bytes.subarray(from, to)));
    from = to + 1;
  }
  return lines;
}
