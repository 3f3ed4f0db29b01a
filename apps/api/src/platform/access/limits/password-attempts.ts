import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../clock';
import { CountedWindows } from './counted-windows';

type Increment = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/**
 * Counts attempts at passwords in this process. Each counts as it begins, so that many at once get no further than one
 * after another; one that turns out right is forgiven, so that those who know their password are never locked out by using it.
 */
@Injectable()
export class PasswordAttempts implements ThrottlerStorage {
  private readonly windows = new CountedWindows();
  private readonly keysOf = new WeakMap<FastifyRequest, string[]>();

  constructor(private readonly clock: Clock) {}

  increment(key: string, ttlMs: number, limit: number): Promise<Increment> {
    const { count, isBlocked, endsInSeconds } = this.windows.count(key, limit, ttlMs, this.clock.now());
    return Promise.resolve({ totalHits: count, timeToExpire: endsInSeconds, isBlocked, timeToBlockExpire: isBlocked ? endsInSeconds : 0 });
  }

  /** Remembers under which key a request counts. */
  counts(request: FastifyRequest, key: string): void {
    this.keysOf.set(request, [...(this.keysOf.get(request) ?? []), key]);
  }

  /** Takes back what the request counted. */
  forgive(request: FastifyRequest): void {
    for (const key of this.keysOf.get(request) ?? []) this.windows.forgive(key);
    this.keysOf.delete(request);
  }
}
