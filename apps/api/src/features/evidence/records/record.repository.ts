import type { RecordKind, RecordOfKind, Revision } from '@kaiji/evidence';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { Transaction } from '../../../platform/database';
import { Ledger } from '../../../platform/ledger';
import type { KeptDocument } from '../../../platform/raw';
import { recordArtefact } from './record-artefact';

export interface NewRevision<K extends RecordKind = RecordKind> extends Revision<K> {
  readonly observedAt: string;
}

interface RevisionRow<K extends RecordKind> {
  kind: K;
  external_id: string;
  revision: number;
  recorded_at: Date;
  source: string;
  reason: string | null;
  payload: RecordOfKind[K];
}

const COLUMNS = 'kind, external_id, revision, recorded_at, source, reason, payload';

const toRevision = <K extends RecordKind>(row: RevisionRow<K>): Revision<K> => ({
  kind: row.kind,
  id: row.external_id,
  revision: row.revision,
  recordedAt: row.recorded_at,
  source: row.source,
  reason: row.reason ?? undefined,
  record: row.payload,
});

/** Append-only revisions of every kind of record. */
@Injectable()
export class RecordRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transaction: Transaction,
    private readonly ledger: Ledger,
  ) {}

  /** One writer a service at a time, so that revisions count up without a gap. */
  async lock(manager: EntityManager, serviceId: number): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1, $2)', [RECORD_LOCK, serviceId]);
  }

  /** Appends revisions that came in one document, each with its entry in the ledger. */
  async append(manager: EntityManager, { id: serviceId, key }: { id: number; key: string }, revisions: readonly NewRevision[], document: KeptDocument): Promise<void> {
    await manager.query(
      `INSERT INTO evidence_revision
         (service_id, kind, external_id, revision, observed_at, recorded_at, source, reason, payload, raw_sha256)
       SELECT $1, kind, external_id, revision, observed_at, recorded_at, source, reason, payload::jsonb, $10
       FROM unnest($2::text[], $3::text[], $4::int[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::text[], $9::text[])
         AS r (kind, external_id, revision, observed_at, recorded_at, source, reason, payload)`,
      [
        serviceId,
        revisions.map((one) => one.kind),
        revisions.map((one) => one.id),
        revisions.map((one) => one.revision),
        revisions.map((one) => one.observedAt),
        revisions.map((one) => one.recordedAt),
        revisions.map((one) => one.source),
        revisions.map((one) => one.reason ?? null),
        revisions.map((one) => JSON.stringify(one.record)),
        document.sha256,
      ],
    );
    await manager.query(
      `INSERT INTO evidence_head (service_id, version) VALUES ($1, 1)
       ON CONFLICT (service_id) DO UPDATE SET version = evidence_head.version + 1`,
      [serviceId],
    );
    this.ledger.record(manager, revisions.map((one) => recordArtefact(key, one, document.content)));
  }

  /** All revisions of some records, oldest first. */
  async history<K extends RecordKind>(serviceId: number, kind: K, ids: readonly string[], manager?: EntityManager): Promise<Revision<K>[]> {
    const rows: RevisionRow<K>[] = await (manager ?? this.dataSource.manager).query(
      `SELECT ${COLUMNS} FROM evidence_revision WHERE service_id = $1 AND kind = $2 AND external_id = ANY ($3)
       ORDER BY external_id, revision`,
      [serviceId, kind, ids],
    );
    return rows.map(toRevision);
  }

  /** The latest revision of each record of a kind that was observed in `[fromMs, toMs)`, by time. */
  async latest<K extends RecordKind>(serviceId: number, kind: K, fromMs: number, toMs: number): Promise<Revision<K>[]> {
    const rows: RevisionRow<K>[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM (
         SELECT DISTINCT ON (external_id) * FROM evidence_revision WHERE service_id = $1 AND kind = $2
         ORDER BY external_id, revision DESC) latest
       WHERE observed_at >= to_timestamp($3::float8 / 1000) AND observed_at < to_timestamp($4::float8 / 1000)
       ORDER BY observed_at, external_id`,
      [serviceId, kind, fromMs, toMs],
    );
    return rows.map(toRevision);
  }

  /** Every revision of every record of the service, by kind, id and revision, and the version of all of them together. */
  async all(serviceId: number): Promise<{ version: string; revisions: Revision[] }> {
    return this.transaction.readOneState(async (manager) => {
      const version = await this.version(serviceId, manager);
      const rows: RevisionRow<RecordKind>[] = await manager.query(
        `SELECT ${COLUMNS} FROM evidence_revision WHERE service_id = $1 ORDER BY kind, external_id, revision`,
        [serviceId],
      );
      return { version, revisions: rows.map(toRevision) };
    });
  }

  /** Changes with every revision that is added to the service. */
  async version(serviceId: number, manager: EntityManager = this.dataSource.manager): Promise<string> {
    const rows: { version: string }[] = await manager.query('SELECT version FROM evidence_head WHERE service_id = $1', [serviceId]);
    return rows[0]?.version ?? '0';
  }
}

/** First half of the advisory lock's key; the second is the service. */
const RECORD_LOCK = 7303;
