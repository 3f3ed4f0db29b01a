import { Injectable } from '@nestjs/common';
import type { AuditViewsQuery } from '@kaiji/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptView, NewView } from './kept-view';

export interface ViewBatch {
  readonly seq: number;
  readonly firstId: number;
  readonly lastId: number;
  readonly views: number;
  readonly sha256: Buffer;
  readonly at: Date;
}

interface ViewRow extends Omit<KeptView, 'id' | 'bytes'> {
  id: string;
  bytes: string | null;
}

const COLUMNS = 'id, at, account, service, method, route, params, query, status, bytes, download';
/** Numbers are given before they are committed: who batches waits for those that are under way, and lets no new one begin. */
const LOCK = 7360;

const toView = ({ id, bytes, ...row }: ViewRow): KeptView => ({ ...row, id: Number(id), bytes: bytes === null ? null : Number(bytes) });

/** What auditors from outside were shown, appended. */
@Injectable()
export class ViewRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns its number */
  async add(manager: EntityManager, one: NewView): Promise<number> {
    await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [LOCK]);
    const rows: { id: string }[] = await manager.query(
      `INSERT INTO audit_view (at, account, service, method, route, params, query, status, bytes, download)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, $10) RETURNING id`,
      [one.at, one.account, one.service, one.method, one.route, JSON.stringify(one.params), JSON.stringify(one.query), one.status, one.bytes, one.download],
    );
    return Number(rows[0]?.id);
  }

  /** Newest first. */
  async list({ account, from, to, cursor, limit }: AuditViewsQuery): Promise<KeptView[]> {
    const rows: ViewRow[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM audit_view
       WHERE ($1::text IS NULL OR account = $1) AND ($2::timestamptz IS NULL OR at >= $2) AND ($3::timestamptz IS NULL OR at < $3)
         AND ($4::bigint IS NULL OR id < $4)
       ORDER BY id DESC LIMIT $5`,
      [account ?? null, from ?? null, to ?? null, cursor ?? null, limit],
    );
    return rows.map(toView);
  }

  /** The last batch, and what came after it, oldest first. No other is added until the transaction ends. */
  async unbatched(manager: EntityManager, limit: number): Promise<{ seq: number; views: KeptView[] }> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const batches: { seq: number; last: string }[] = await manager.query('SELECT seq, last_id AS last FROM audit_view_batch ORDER BY seq DESC LIMIT 1');
    const [batch] = batches;
    const rows: ViewRow[] = await manager.query(`SELECT ${COLUMNS} FROM audit_view WHERE id > $1 ORDER BY id LIMIT $2`, [batch?.last ?? 0, limit]);
    return { seq: (batch?.seq ?? 0) + 1, views: rows.map(toView) };
  }

  async addBatch(manager: EntityManager, { seq, firstId, lastId, views, sha256, at }: ViewBatch): Promise<void> {
    await manager.query('INSERT INTO audit_view_batch (seq, first_id, last_id, views, sha256, at) VALUES ($1, $2, $3, $4, $5, $6)', [
      ...[seq, firstId, lastId, views, sha256, at],
    ]);
  }
}
