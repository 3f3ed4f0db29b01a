import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

export interface NewEntry {
  readonly seq: number;
  readonly kind: string;
  readonly subject: string;
  readonly serviceId: number | null;
  readonly body: Buffer;
  readonly leafHash: Buffer;
  readonly contentDigest: Buffer | null;
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
}

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/** Writes the ledger's entries. */
@Injectable()
export class EntryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One writer at a time, until its transaction ends. Answers how many entries there are. */
  async lock(manager: EntityManager): Promise<number> {
    await manager.query(LOCK, ['kaiji ledger']);
    return this.size(manager);
  }

  async size(manager: EntityManager = this.dataSource.manager): Promise<number> {
    const rows: { size: string }[] = await manager.query('SELECT coalesce(max(seq) + 1, 0) AS size FROM ledger_entry');
    return Number(rows[0]?.size);
  }

  async latestOfKind(kind: string, manager: EntityManager = this.dataSource.manager): Promise<Buffer | undefined> {
    const rows: { body: Buffer }[] = await manager.query('SELECT body FROM ledger_entry WHERE kind = $1 ORDER BY seq DESC LIMIT 1', [kind]);
    return rows[0]?.body;
  }

  /** Those of the subjects that have an entry. */
  async standing(manager: EntityManager, subjects: readonly string[]): Promise<Set<string>> {
    const rows: { subject: string }[] = await manager.query('SELECT subject FROM ledger_entry WHERE subject = ANY ($1)', [subjects]);
    return new Set(rows.map(({ subject }) => subject));
  }

  async serviceIds(manager: EntityManager, keys: readonly string[]): Promise<Map<string, number>> {
    if (keys.length === 0) return new Map();
    const rows: { key: string; id: number }[] = await manager.query('SELECT key, id FROM service WHERE key = ANY ($1)', [keys]);
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  async append(manager: EntityManager, entries: readonly NewEntry[], appendedAt: string): Promise<void> {
    await manager.query(
      `INSERT INTO ledger_entry (seq, kind, subject, service_id, body, leaf_hash, content_digest, observed_from, observed_to, appended_at)
       SELECT *, $10 FROM unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::bytea[], $6::bytea[], $7::bytea[], $8::timestamptz[], $9::timestamptz[])`,
      [
        entries.map((one) => one.seq),
        entries.map((one) => one.kind),
        entries.map((one) => one.subject),
        entries.map((one) => one.serviceId),
        entries.map((one) => one.body),
        entries.map((one) => one.leafHash),
        entries.map((one) => one.contentDigest),
        entries.map((one) => one.observedFrom),
        entries.map((one) => one.observedTo),
        appendedAt,
      ],
    );
  }
}
