/** Where a command speaks, and what it may be given on standard input. */
export interface Terminal {
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** A line about how it goes: problems, progress where there is no screen. */
  readonly report: (line: string) => void;
  /** Replaces the line of progress; absent where nobody watches a screen. */
  readonly redraw?: (line: string) => void;
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin } = process;
  let drawn = false;
  const report = (line: string): void => {
    stderr.write(`${drawn ? '\r\u001b[K' : ''}${line}\n`);
    drawn = false;
  };
  const redraw = (line: string): void => {
    drawn = true;
    stderr.write(`\r\u001b[K${line}`);
  };
  return {
    print: (line) => {
      if (drawn && stderr.isTTY) stderr.write('\r\u001b[K');
      drawn = false;
      stdout.write(`${line}\n`);
    },
    report,
    ...(stderr.isTTY ? { redraw } : {}),
    input: stdin,
    write: (bytes) => new Promise((resolve, reject) => stdout.write(bytes, (error) => (error ? reject(error) : resolve()))),
  };
}
