import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptGrant, NewGrant } from './kept-grant';

const GRANTS = `
  SELECT g.id, g.account, g.firm, g.period_from::text AS "from", g.period_to::text AS "to", g.ends_on::text AS "endsOn", g.note, g.salt,
         g.granted_at AS "grantedAt", g.granted_by AS "grantedBy", e.ended_at AS "endedAt", e.ended_by AS "endedBy", s.services
  FROM audit_grant g
  LEFT JOIN audit_grant_end e ON e.grant_id = g.id
  JOIN LATERAL (
    SELECT json_agg(json_build_object('id', s.id, 'key', s.key, 'timeZone', r.zone) ORDER BY s.key) AS services
    FROM audit_grant_service gs
    JOIN service s ON s.id = gs.service_id
    JOIN LATERAL (SELECT definition ->> 'timeZone' AS zone FROM service_revision r WHERE r.service_id = s.id ORDER BY revision DESC LIMIT 1) r ON true
    WHERE gs.grant_id = g.id
  ) s ON true`;

/** Invitations of auditors and their ends, appended. */
@Injectable()
export class GrantRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  all(): Promise<KeptGrant[]> {
    return this.dataSource.query(`${GRANTS} ORDER BY g.granted_at DESC, g.id`);
  }

  /** Those of an account that nobody has ended, oldest first. */
  open(account: string, manager: EntityManager = this.dataSource.manager): Promise<KeptGrant[]> {
    return manager.query(`${GRANTS} WHERE g.account = $1 AND e.grant_id IS NULL ORDER BY g.granted_at, g.id`, [account]);
  }

  async one(id: string, manager: EntityManager = this.dataSource.manager): Promise<KeptGrant | undefined> {
    const rows: KeptGrant[] = await manager.query(`${GRANTS} WHERE g.id = $1`, [id]);
    return rows[0];
  }

  /** Those that the ledger has no entry of. */
  unrecorded(manager: EntityManager): Promise<KeptGrant[]> {
    return manager.query(`${GRANTS} WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/grant/' || g.id) ORDER BY g.granted_at, g.id`);
  }

  async add(manager: EntityManager, one: NewGrant): Promise<void> {
    await manager.query(
      `INSERT INTO audit_grant (id, account, firm, period_from, period_to, ends_on, note, salt, granted_at, granted_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [one.id, one.account, one.firm, one.from, one.to, one.endsOn, one.note, one.salt, one.grantedAt, one.grantedBy],
    );
    await manager.query('INSERT INTO audit_grant_service (service_id, grant_id) SELECT unnest($1::int[]), $2', [one.services.map(({ id }) => id), one.id]);
  }

  /** @returns whether it had not been ended before */
  async end(manager: EntityManager, id: string, at: Date, by: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      'INSERT INTO audit_grant_end (grant_id, ended_at, ended_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING grant_id',
      [id, at, by],
    );
    return rows.length > 0;
  }

  /** Whether somebody can sign in with this account, and audits and does nothing else. */
  async isAuditor(manager: EntityManager, account: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(`SELECT FROM account WHERE account = $1 AND roles = '{auditor}' AND disabled_at IS NULL`, [account]);
    return rows.length > 0;
  }
}
