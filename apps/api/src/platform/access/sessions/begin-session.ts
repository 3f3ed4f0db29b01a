import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../clock';
import { CONFIG, type Config } from '../../config';
import { newSecret, sha256Of } from '../secret';
import { OpenSession } from './open-session';
import type { RequestOrigin } from './request-origin';
import { SessionRepository } from './session.repository';

const HOUR_MS = 3_600_000;

/** Begins a session of an account. It ends after a fixed time, however much it is used, and sooner where it is not used. */
@Injectable()
export class BeginSession {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionRepository,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret for the cookie, which is kept nowhere */
  async run(manager: EntityManager, accountId: number, origin: RequestOrigin): Promise<string> {
    const secret = newSecret();
    const nowMs = this.clock.now();
    const now = new Date(nowMs);
    const expiresAt = new Date(nowMs + this.config.sessionHours * HOUR_MS);
    await this.sessions.forgetEnded(manager, now, this.openSession.idleSince(nowMs));
    const times = { createdAt: now, authenticatedAt: now, lastUsedAt: now, expiresAt };
    await this.sessions.add(manager, { sha256: sha256Of(secret), id: randomUUID(), accountId, ...times, ...origin });
    return secret;
  }
}
