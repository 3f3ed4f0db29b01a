import { Injectable } from '@nestjs/common';
import type { Figure, FigureDifference, FigureName } from '@kaiji/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { FrozenWithLife, KeptFrozen } from './frozen-figure';

interface FrozenRow {
  service_id: number;
  id: string;
  figure: FigureName;
  revision: number;
  body: Figure;
  statement_sha256: Buffer;
  input_count: number;
  input_root: Buffer;
  supersedes: string | null;
  changes: FigureDifference[] | null;
  reason: string | null;
  frozen_at: Date;
  frozen_by: string;
  superseded_by: string | null;
  approved_at: Date | null;
  approved_by: string | null;
  found_at: Date | null;
  differences: FigureDifference[] | null;
}

const toFrozen = (row: FrozenRow): FrozenWithLife => ({
  serviceId: row.service_id,
  id: row.id,
  figure: row.figure,
  period: row.body.period,
  revision: row.revision,
  body: row.body,
  statementSha256: row.statement_sha256,
  inputCount: row.input_count,
  inputRoot: row.input_root,
  supersedes: row.supersedes,
  changes: row.changes,
  reason: row.reason,
  frozenAt: row.frozen_at,
  frozenBy: row.frozen_by,
  supersededBy: row.superseded_by,
  approvedAt: row.approved_at,
  approvedBy: row.approved_by,
  driftFoundAt: row.found_at,
  driftDifferences: row.differences,
});

const WITH_LIFE = `
  SELECT f.service_id, f.id, f.figure, f.revision, f.body, f.statement_sha256, f.input_count, f.input_root, f.supersedes, f.changes, f.reason,
         f.frozen_at, f.frozen_by, later.id AS superseded_by, a.approved_at, a.approved_by, d.found_at, d.differences
  FROM frozen_figure f
  LEFT JOIN frozen_figure later ON later.service_id = f.service_id AND later.supersedes = f.id
  LEFT JOIN frozen_approval a ON a.service_id = f.service_id AND a.frozen_id = f.id
  LEFT JOIN LATERAL (
    SELECT found_at, differences FROM frozen_drift d WHERE d.service_id = f.service_id AND d.frozen_id = f.id ORDER BY seq DESC LIMIT 1
  ) d ON true`;

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, $2))';

/** Frozen figures, their approvals, and what later evidence would make of them: appended, never changed. */
@Injectable()
export class FrozenRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One writer a service at a time, so that revisions count up. */
  async lock(manager: EntityManager, serviceId: number): Promise<void> {
    await manager.query(LOCK, ['kaiji frozen figures', serviceId]);
  }

  /** The newest period first. */
  async list(serviceId: number, manager: EntityManager = this.dataSource.manager): Promise<FrozenWithLife[]> {
    const rows: FrozenRow[] = await manager.query(
      `${WITH_LIFE} WHERE f.service_id = $1 ORDER BY f.period_to DESC, f.period_from, f.figure, f.revision DESC`,
      [serviceId],
    );
    return rows.map(toFrozen);
  }

  async one(serviceId: number, id: string, manager: EntityManager = this.dataSource.manager): Promise<FrozenWithLife | undefined> {
    const rows: FrozenRow[] = await manager.query(`${WITH_LIFE} WHERE f.service_id = $1 AND f.id = $2`, [serviceId, id]);
    return rows[0] && toFrozen(rows[0]);
  }

  /** The revision of a figure and period that holds, where one was frozen. */
  async latest(manager: EntityManager, serviceId: number, figure: FigureName, from: string, to: string): Promise<FrozenWithLife | undefined> {
    const rows: FrozenRow[] = await manager.query(
      `${WITH_LIFE} WHERE f.service_id = $1 AND f.figure = $2 AND f.period_from = $3 AND f.period_to = $4 ORDER BY f.revision DESC LIMIT 1`,
      [serviceId, figure, from, to],
    );
    return rows[0] && toFrozen(rows[0]);
  }

  async add(manager: EntityManager, one: KeptFrozen): Promise<void> {
    await manager.query(
      `INSERT INTO frozen_figure (service_id, id, figure, period_from, period_to, revision, as_of, body, statement_sha256, input_count, input_root,
         supersedes, changes, reason, frozen_at, frozen_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12, $13::jsonb, $14, $15, $16)`,
      [
        ...[one.serviceId, one.id, one.figure, one.period.from, one.period.to, one.revision, one.period.asOf, JSON.stringify(one.body)],
        ...[one.statementSha256, one.inputCount, one.inputRoot],
        ...[one.supersedes, one.changes && JSON.stringify(one.changes), one.reason, one.frozenAt, one.frozenBy],
      ],
    );
  }

  async approve(manager: EntityManager, serviceId: number, id: string, approval: { at: Date; by: string; reason: string | undefined }): Promise<void> {
    await manager.query('INSERT INTO frozen_approval (service_id, frozen_id, approved_at, approved_by, reason) VALUES ($1, $2, $3, $4, $5)', [
      ...[serviceId, id, approval.at, approval.by, approval.reason ?? null],
    ]);
  }

  /** Answers the number of the row among those of the figure. */
  async addDrift(manager: EntityManager, serviceId: number, id: string, foundAt: Date, differences: readonly FigureDifference[]): Promise<number> {
    const rows: { seq: number }[] = await manager.query(
      `INSERT INTO frozen_drift (service_id, frozen_id, seq, found_at, differences)
       SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4::jsonb FROM frozen_drift WHERE service_id = $1 AND frozen_id = $2 RETURNING seq`,
      [serviceId, id, foundAt, JSON.stringify(differences)],
    );
    return rows[0]?.seq ?? 0;
  }
}
