import { Inject, Injectable } from '@nestjs/common';
import { normalizeIp } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock';
import { CONFIG, type Config } from '../../config';
import { KaijiError } from '../../errors';
import type { Admission } from '../principal';
import { CountedWindows } from './counted-windows';

const MINUTE_MS = 60_000;

/**
 * Keeps one caller from taking this process for itself. A token and a session count for themselves, so that one address may
 * hold a whole office; whoever comes with neither, or with one that does not hold, counts by the address.
 */
@Injectable()
export class RequestLimit {
  private readonly windows = new CountedWindows();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError tooManyRequests, with the seconds to wait in `Retry-After` */
  check(request: FastifyRequest, reply: FastifyReply, admission: Admission | undefined): void {
    const { key, limit } = this.countedAs(request, admission);
    const { isBlocked, endsInSeconds } = this.windows.count(key, limit, MINUTE_MS, this.clock.now());
    if (!isBlocked) return;
    void reply.header('Retry-After', endsInSeconds);
    throw new KaijiError('tooManyRequests', 'tooManyCalls');
  }

  private countedAs(request: FastifyRequest, admission: Admission | undefined): { key: string; limit: number } {
    const { token, session, address } = this.config.requestsPerMinute;
    if (admission?.session !== undefined) return { key: `session:${admission.session.id}`, limit: session };
    if (admission !== undefined) return { key: admission.principal.id, limit: token };
    return { key: `address:${normalizeIp(request.ip)}`, limit: address };
  }
}
