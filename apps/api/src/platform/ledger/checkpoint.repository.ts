import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** What was signed of the ledger: how many entries it had, and their root. */
export interface KeptCheckpoint {
  readonly size: number;
  readonly root: Buffer;
  /** Signed note (C2SP). */
  readonly note: string;
  /** What it was signed for. */
  readonly reason: string;
  readonly at: Date;
}

/** What somebody outside said of a checkpoint. */
export interface KeptAnchor {
  readonly size: number;
  readonly kind: string;
  readonly at: Date;
  readonly payload: Buffer;
}

interface Row extends Omit<KeptCheckpoint, 'size'> {
  size: string;
}

const COLUMNS = 'size, root, note, reason, at';

const toCheckpoint = ({ size, ...row }: Row): KeptCheckpoint => ({ ...row, size: Number(size) });

/** Checkpoints and anchors, appended. */
@Injectable()
export class CheckpointRepository {
  constructor(private readonly dataSource: DataSource) {}

  async latest(manager: EntityManager = this.dataSource.manager): Promise<KeptCheckpoint | undefined> {
    const rows: Row[] = await manager.query(`SELECT ${COLUMNS} FROM ledger_checkpoint ORDER BY size DESC LIMIT 1`);
    return rows[0] && toCheckpoint(rows[0]);
  }

  /** Newest first; those before a size where it is given. */
  async list(limit: number, beforeSize?: number): Promise<KeptCheckpoint[]> {
    const rows: Row[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM ledger_checkpoint WHERE $2::bigint IS NULL OR size < $2 ORDER BY size DESC LIMIT $1`,
      [limit, beforeSize ?? null],
    );
    return rows.map(toCheckpoint);
  }

  /** By size. */
  async all(manager: EntityManager): Promise<KeptCheckpoint[]> {
    const rows: Row[] = await manager.query(`SELECT ${COLUMNS} FROM ledger_checkpoint ORDER BY size`);
    return rows.map(toCheckpoint);
  }

  /** @returns the one of this size that stands: that which was there before, or this one */
  async add(one: KeptCheckpoint, manager: EntityManager = this.dataSource.manager): Promise<KeptCheckpoint> {
    await manager.query(`INSERT INTO ledger_checkpoint (${COLUMNS}) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (size) DO NOTHING`, [
      ...[one.size, one.root, one.note, one.reason, one.at],
    ]);
    const rows: Row[] = await manager.query(`SELECT ${COLUMNS} FROM ledger_checkpoint WHERE size = $1`, [one.size]);
    return rows[0] === undefined ? one : toCheckpoint(rows[0]);
  }

  async addAnchor({ size, kind, at, payload }: KeptAnchor): Promise<void> {
    await this.dataSource.query('INSERT INTO ledger_anchor (size, kind, at, payload) VALUES ($1, $2, $3, $4)', [size, kind, at, payload]);
  }

  /** Newest first. */
  async anchors(limit: number): Promise<KeptAnchor[]> {
    const rows: (Omit<KeptAnchor, 'size'> & { size: string })[] = await this.dataSource.query(
      'SELECT size, kind, at, payload FROM ledger_anchor ORDER BY at DESC LIMIT $1',
      [limit],
    );
    return rows.map(({ size, ...row }) => ({ ...row, size: Number(size) }));
  }
}
