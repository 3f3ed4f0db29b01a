import type { Terminal } from '../terminal';

export interface FakeTerminal extends Terminal {
  readonly printed: string[];
  readonly reported: string[];
  readonly written: Uint8Array[];
}

/** A terminal that remembers; standard input is `input`, in chunks of the given length. */
export function fakeTerminal(input = '', chunkLength = 7): FakeTerminal {
  const printed: string[] = [];
  const reported: string[] = [];
  const written: Uint8Array[] = [];
  return {
    printed,
    reported,
    written,
    print: (line) => void printed.push(line),
    report: (line) => void reported.push(line),
    input: chunksOf(input, chunkLength),
    write: (bytes) => Promise.resolve(void written.push(bytes)),
  };
}

/** A text as bytes that arrive little by little, cut wherever it happens. */
export async function* chunksOf(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += length) {
    await Promise.resolve();
    yield bytes.subarray(start, start + length);
  }
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
