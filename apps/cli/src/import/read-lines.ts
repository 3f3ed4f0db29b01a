export interface NumberedLine {
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
}

/** The text of a stream in pieces, without a byte order mark. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The lines of a stream, one chunk in memory at a time; `\r\n` ends a line too. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let line = 0;
  let rest = '';
  for await (const piece of decoded(bytes)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      yield { line, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    }
  }
  if (rest !== '') yield { line: line + 1, text: rest };
}
