import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from '../failure';
import type { HttpAnswer } from './http-exchange';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** About two minutes in all. */
const ATTEMPTS = 10;

const PASSING_STATUSES = new Set([429, 502, 503, 504]);
const PASSING_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export interface Waiting {
  readonly reason: string;
  readonly delayMs: number;
  /** Number of the attempt that comes next. */
  readonly attempt: number;
}

export interface RetryOptions {
  readonly onWait: (waiting: Waiting) => void;
  readonly stop?: AbortSignal;
  /** How often it is asked at most. */
  readonly attempts?: number;
  readonly wait?: (delayMs: number, stop?: AbortSignal) => Promise<void>;
}

/** `Retry-After` in seconds; the other form, a date, is not worth a clock here. */
function askedDelayMs({ headers }: HttpAnswer): number {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}

const isPassing = (error: unknown): boolean => PASSING_CODES.has((error as NodeJS.ErrnoException).code ?? codeWithin(error) ?? '');

/** Node tries IPv6 and IPv4 and puts what came of each into one error. */
const codeWithin = (error: unknown): string | undefined =>
  error instanceof AggregateError ? error.errors.map((each) => (each as NodeJS.ErrnoException).code).find((code) => code) : undefined;

const defaultWait = async (delayMs: number, signal?: AbortSignal): Promise<void> => {
  await sleep(delayMs, undefined, { signal });
};

/**
 * Asks again, each time after twice the delay, while the server is busy or away. Only for requests that may be repeated.
 * Throws what the last attempt threw.
 */
export async function withRetry(ask: () => Promise<HttpAnswer>, { onWait, stop, attempts = ATTEMPTS, wait = defaultWait }: RetryOptions): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    stop?.throwIfAborted();
    const backOffMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    let waiting: Waiting;
    try {
      const answer = await ask();
      if (!PASSING_STATUSES.has(answer.status) || attempt === attempts) return answer;
      const delayMs = Math.min(LONGEST_DELAY_MS, Math.max(backOffMs, askedDelayMs(answer)));
      waiting = { reason: `HTTP ${answer.status}`, delayMs, attempt: attempt + 1 };
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) throw error;
      waiting = { reason: codeWithin(error) ?? reasonOf(error), delayMs: backOffMs, attempt: attempt + 1 };
    }
    onWait(waiting);
    await wait(waiting.delayMs, stop);
  }
}
