import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../clock';

type Counted = Awaited<ReturnType<ThrottlerStorage['increment']>>;

interface Window {
  attempts: number;
  endsAtMs: number;
}

/** Above this many windows the ended ones are swept. */
const SWEEP_ABOVE = 10_000;

/**
 * Counts attempts at passwords in this process. Each counts as it begins, so that many at once get no further than one
 * after another; one that turns out right is forgiven, so that those who know their password are never locked out by using it.
 */
@Injectable()
export class PasswordAttempts implements ThrottlerStorage {
  private readonly windows = new Map<string, Window>();
  private readonly keysOf = new WeakMap<FastifyRequest, string[]>();

  constructor(private readonly clock: Clock) {}

  increment(key: string, ttlMs: number, limit: number): Promise<Counted> {
    const nowMs = this.clock.now();
    if (this.windows.size > SWEEP_ABOVE) this.sweep(nowMs);
    const known = this.windows.get(key);
    const window = known !== undefined && known.endsAtMs > nowMs ? known : { attempts: 0, endsAtMs: nowMs + ttlMs };
    const isBlocked = window.attempts >= limit;
    if (!isBlocked) window.attempts += 1;
    this.windows.set(key, window);
    const seconds = Math.ceil((window.endsAtMs - nowMs) / 1000);
    return Promise.resolve({ totalHits: window.attempts, timeToExpire: seconds, isBlocked, timeToBlockExpire: isBlocked ? seconds : 0 });
  }

  /** Remembers under which key a request counts. */
  counts(request: FastifyRequest, key: string): void {
    this.keysOf.set(request, [...(this.keysOf.get(request) ?? []), key]);
  }

  /** Takes back what the request counted. */
  forgive(request: FastifyRequest): void {
    for (const key of this.keysOf.get(request) ?? []) {
      const window = this.windows.get(key);
      if (window !== undefined && window.attempts > 0) window.attempts -= 1;
    }
    this.keysOf.delete(request);
  }

  private sweep(nowMs: number): void {
    for (const [key, window] of this.windows) if (window.endsAtMs <= nowMs) this.windows.delete(key);
  }
}
