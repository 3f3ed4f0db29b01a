import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../clock';
import { CONFIG, type Config } from '../../config';
import { requestOrigin } from './request-origin';
import { type SessionOfAccount, SessionRepository } from './session.repository';

const MINUTE_MS = 60_000;

/** Finds the session of a request where it still lasts, and keeps that it was used: to the minute, so that reading does not become writing. */
@Injectable()
export class OpenSession {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async of(sha256: Buffer, request: FastifyRequest): Promise<SessionOfAccount | undefined> {
    const nowMs = this.clock.now();
    const open = await this.sessions.open(sha256, new Date(nowMs), this.idleSince(nowMs));
    if (open === undefined) return undefined;
    if (open.lastUsedAt.getTime() <= nowMs - MINUTE_MS) await this.sessions.markUsed(sha256, new Date(nowMs), requestOrigin(request));
    return open;
  }

  /** A session last used then or before has ended. */
  idleSince(nowMs: number): Date {
    return new Date(nowMs - this.config.sessionIdleMinutes * MINUTE_MS);
  }
}
