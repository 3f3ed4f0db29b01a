import type { LoggerService } from '@nestjs/common';
import { logFields } from './log-fields';

const RANK = { debug: 0, info: 1, warn: 2, error: 3, fatal: 4, silent: 5 } as const;
type Level = keyof typeof RANK;

const isLevel = (name: string): name is Level => name in RANK;

/** The framework tells of each route and module as it starts: of interest to its developers only. */
const CHATTER = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'NestFactory', 'NestApplication']);

export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly actor?: string;
}

/** One JSON object a line, to standard output. What is logged is named field by field: no header, body, query or secret gets there. */
export class ServerLogger implements LoggerService {
  private readonly rank: number;

  constructor(
    level: string,
    private readonly write: (line: string) => void = (line) => void process.stdout.write(line),
  ) {
    this.rank = RANK[isLevel(level) ? level : 'info'];
  }

  log = (message: unknown, ...rest: unknown[]): void => this.entry(CHATTER.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.entry('warn', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.entry('error', message, rest);
  fatal = (message: unknown, ...rest: unknown[]): void => this.entry('fatal', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.entry('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.entry('debug', message, rest);

  request(line: RequestLine): void {
    this.entry(line.status >= 500 ? 'error' : 'info', { message: 'request', ...line }, ['Http']);
  }

  private entry(level: Level, message: unknown, rest: readonly unknown[]): void {
    if (RANK[level] < this.rank) return;
    const head = { time: new Date().toISOString(), level };
    this.write(`${jsonOf({ ...head, ...logFields(message, rest) })}\n`);
  }
}

/** A line must never be lost, nor an answer fail, because something in it cannot be written as JSON. */
function jsonOf(fields: Record<string, unknown>): string {
  try {
    return JSON.stringify(fields);
  } catch {
    return JSON.stringify(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)])));
  }
}
