import { Injectable } from '@nestjs/common';
import type { Role } from '@kaiji/contracts';
import { DataSource, EntityManager, LessThanOrEqual } from 'typeorm';
import { SessionEntity } from './session.entity';

export interface OpenSession {
  readonly account: string;
  readonly name: string;
  readonly roles: Role[];
}

@Injectable()
export class SessionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: EntityManager, one: SessionEntity): Promise<void> {
    await manager.insert(SessionEntity, one);
  }

  /** Whose session it is, where it still lasts; one look by the primary key, never cached: an end holds at once. */
  async open(sha256: Buffer, at: Date): Promise<OpenSession | undefined> {
    const rows: OpenSession[] = await this.dataSource.query(
      `SELECT a.account, a.name, a.roles FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.sha256 = $1 AND s.expires_at > $2 AND a.disabled_at IS NULL`,
      [sha256, at],
    );
    return rows[0];
  }

  async end(sha256: Buffer, manager = this.dataSource.manager): Promise<void> {
    await manager.delete(SessionEntity, { sha256 });
  }

  async endAll(manager: EntityManager, accountId: number): Promise<void> {
    await manager.delete(SessionEntity, { accountId });
  }

  async forgetExpired(manager: EntityManager, at: Date): Promise<void> {
    await manager.delete(SessionEntity, { expiresAt: LessThanOrEqual(at) });
  }
}
