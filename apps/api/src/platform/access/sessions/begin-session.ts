import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../clock';
import { CONFIG, type Config } from '../../config';
import { newSecret, sha256Of } from '../secret';
import { SessionRepository } from './session.repository';

const HOUR_MS = 3_600_000;

/** Begins a session of an account. It ends after a fixed time, however much it is used. */
@Injectable()
export class BeginSession {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret for the cookie, which is kept nowhere */
  async run(manager: EntityManager, accountId: number): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    const expiresAt = new Date(now + this.config.sessionHours * HOUR_MS);
    await this.sessions.forgetExpired(manager, new Date(now));
    await this.sessions.add(manager, { sha256: sha256Of(secret), accountId, createdAt: new Date(now), expiresAt });
    return secret;
  }
}
