import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { normalizeIp, ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sha256Of } from '../secret';
import { KaijiError } from '../../errors';
import { admissionOf } from '../principal';
import { PasswordAttempts } from './password-attempts';

const MINUTE_MS = 60_000;

/** Whose password is tried: the caller's own, or that of the account which the body names. */
function accountOf(request: FastifyRequest): string {
  const session = admissionOf(request)?.session;
  if (session !== undefined) return session.account;
  const named = (request.body as { account?: unknown } | null | undefined)?.account;
  return typeof named === 'string' ? named : '';
}

const addressOf = (request: FastifyRequest): string => normalizeIp(request.ip);

/** Ten wrong passwords a minute for an account from one address, a hundred for all accounts together. */
const THROTTLERS = [
  { name: 'account', limit: 10, ttl: MINUTE_MS, trackedBy: (request: FastifyRequest) => `${addressOf(request)} ${accountOf(request)}` },
  { name: 'address', limit: 100, ttl: MINUTE_MS, trackedBy: addressOf },
];

@Injectable()
export class PasswordLimit extends ThrottlerGuard {
  /** Named by `@Inject`, because those of the class it extends would be asked for instead. */
  constructor(
    @Inject(PasswordAttempts) private readonly attempts: PasswordAttempts,
    @Inject(Reflector) reflector: Reflector,
  ) {
    const throttlers = THROTTLERS.map(({ trackedBy, ...one }) => ({
      ...one,
      getTracker: (request: Record<string, unknown>) => trackedBy(request as unknown as FastifyRequest),
    }));
    super({ throttlers, setHeaders: false }, attempts, reflector);
  }

  /** The key is a hash: an account that somebody invents may be as long as the body. */
  protected override generateKey(context: ExecutionContext, tracker: string, name: string): string {
    const key = sha256Of(`${name} ${tracker}`).toString('base64url');
    this.attempts.counts(context.switchToHttp().getRequest<FastifyRequest>(), key);
    return key;
  }

  protected override throwThrottlingException(context: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    void context.switchToHttp().getResponse<FastifyReply>().header('Retry-After', detail.timeToBlockExpire);
    throw new KaijiError('tooManyRequests', 'tooManyRequests');
  }
}
