import { Injectable } from '@nestjs/common';
import type { Role } from '@kaiji/contracts';
import { DataSource, EntityManager, LessThanOrEqual } from 'typeorm';
import type { RequestOrigin } from './request-origin';
import { SessionEntity } from './session.entity';

/** A session and whose it is. */
export interface SessionOfAccount {
  readonly sha256: Buffer;
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly roles: Role[];
  readonly issuer: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date;
  readonly authenticatedAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Of the accounts that may sign in, the sessions that last at $1 and were used after $2. */
const OPEN_SESSIONS = `
  SELECT s.sha256, s.id, a.account, a.name, a.roles, a.issuer, s.created_at "createdAt", s.expires_at "expiresAt", s.last_used_at "lastUsedAt",
         s.authenticated_at "authenticatedAt", s.address, s.user_agent "userAgent"
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.expires_at > $1 AND s.last_used_at > $2 AND a.disabled_at IS NULL`;

@Injectable()
export class SessionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: EntityManager, one: SessionEntity): Promise<void> {
    await manager.insert(SessionEntity, one);
  }

  /** Whose session it is, where it still lasts; one look by the primary key, never cached: an end holds at once. */
  async open(sha256: Buffer, at: Date, idleSince: Date): Promise<SessionOfAccount | undefined> {
    const rows: SessionOfAccount[] = await this.dataSource.query(`${OPEN_SESSIONS} AND s.sha256 = $3`, [at, idleSince, sha256]);
    return rows[0];
  }

  async byId(id: string, at: Date, idleSince: Date): Promise<SessionOfAccount | undefined> {
    const rows: SessionOfAccount[] = await this.dataSource.query(`${OPEN_SESSIONS} AND s.id = $3`, [at, idleSince, id]);
    return rows[0];
  }

  /** The one used last comes first. */
  ofAccount(account: string, at: Date, idleSince: Date): Promise<SessionOfAccount[]> {
    return this.dataSource.query(`${OPEN_SESSIONS} AND a.account = $3 ORDER BY s.last_used_at DESC, s.created_at DESC`, [at, idleSince, account]);
  }

  async markUsed(sha256: Buffer, at: Date, origin: RequestOrigin): Promise<void> {
    await this.dataSource.manager.update(SessionEntity, { sha256 }, { lastUsedAt: at, ...origin });
  }

  async markAuthenticated(id: string, at: Date): Promise<void> {
    await this.dataSource.manager.update(SessionEntity, { id }, { authenticatedAt: at });
  }

  async end(sha256: Buffer, manager = this.dataSource.manager): Promise<void> {
    await manager.delete(SessionEntity, { sha256 });
  }

  async endAll(manager: EntityManager, accountId: number): Promise<void> {
    await manager.delete(SessionEntity, { accountId });
  }

  async forgetEnded(manager: EntityManager, at: Date, idleSince: Date): Promise<void> {
    await manager.delete(SessionEntity, [{ expiresAt: LessThanOrEqual(at) }, { lastUsedAt: LessThanOrEqual(idleSince) }]);
  }
}
