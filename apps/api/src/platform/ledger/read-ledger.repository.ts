import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

export interface EntryQuery {
  readonly service?: string;
  /** Only entries of these services, and those of the keys that sign. */
  readonly services?: readonly string[];
  readonly kind?: string;
  readonly q?: string;
  /** Received in `[from, to)`. */
  readonly from?: string;
  readonly to?: string;
  /** Entries before this one. */
  readonly before?: number;
  readonly limit: number;
}

export interface KeptEntry {
  readonly seq: number;
  readonly body: Buffer;
  readonly leafHash: Buffer;
}

export interface KeptContent {
  readonly mediaType: string;
  readonly data: Buffer;
  readonly salt: Buffer;
}

interface Row {
  seq: string;
  body: Buffer;
  leaf_hash: Buffer;
}

const toEntry = ({ seq, body, leaf_hash: leafHash }: Row): KeptEntry => ({ seq: Number(seq), body, leafHash });

/** `%` and `_` of who searches are themselves. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Reads the ledger's entries and what they stand for. */
@Injectable()
export class ReadLedgerRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async entries({ service, services, kind, q, from, to, before, limit }: EntryQuery): Promise<KeptEntry[]> {
    const rows: Row[] = await this.dataSource.query(
      `SELECT e.seq, e.body, e.leaf_hash FROM ledger_entry e
       WHERE ($1::text IS NULL OR e.service_id = (SELECT id FROM service WHERE key = $1))
         AND ($2::text IS NULL OR e.kind = $2 OR e.kind LIKE $2 || '.%')
         AND ($3::text IS NULL OR e.subject ILIKE $3)
         AND ($4::timestamptz IS NULL OR e.appended_at >= $4) AND ($5::timestamptz IS NULL OR e.appended_at < $5)
         AND ($6::bigint IS NULL OR e.seq < $6)
         AND ($8::text[] IS NULL OR e.service_id IN (SELECT id FROM service WHERE key = ANY ($8)) OR e.kind = 'key')
       ORDER BY e.seq DESC LIMIT $7`,
      [service ?? null, kind ?? null, q === undefined ? null : containing(q), from ?? null, to ?? null, before ?? null, limit, services ?? null],
    );
    return rows.map(toEntry);
  }

  async entry(seq: number, manager: EntityManager = this.dataSource.manager): Promise<KeptEntry | undefined> {
    const rows: Row[] = await manager.query('SELECT seq, body, leaf_hash FROM ledger_entry WHERE seq = $1', [seq]);
    return rows[0] && toEntry(rows[0]);
  }

  /** The document that an entry stands for, where it is one that was received. */
  async content(seq: number): Promise<KeptContent | undefined> {
    const rows: KeptContent[] = await this.dataSource.query(
      `SELECT d.media_type AS "mediaType", d.data, d.salt FROM raw_document d JOIN ledger_entry e ON e.content_digest = d.digest WHERE e.seq = $1`,
      [seq],
    );
    return rows[0];
  }

  /** Hashes of the exact bytes of entries `[from, to)`, computed from the bytes, not read. */
  async leafHashes(manager: EntityManager, from: number, to: number): Promise<Buffer[]> {
    const rows: { hash: Buffer }[] = await manager.query(
      `SELECT sha256('\\x00'::bytea || body) AS hash FROM ledger_entry WHERE seq >= $1 AND seq < $2 ORDER BY seq`,
      [from, to],
    );
    return rows.map(({ hash }) => hash);
  }

  /** SHA-256 over the hashes of the nodes that are kept in a stretch of each level, in their order. */
  async nodeDigests(manager: EntityManager, stretches: readonly { level: number; from: number; to: number }[]): Promise<Map<number, Buffer>> {
    const rows: { level: number; digest: Buffer }[] = await manager.query(
      `SELECT n.level, sha256(string_agg(n.hash, ''::bytea ORDER BY n.idx)) AS digest
       FROM unnest($1::smallint[], $2::bigint[], $3::bigint[]) AS stretch (level, first, last)
       JOIN ledger_node n ON n.level = stretch.level AND n.idx BETWEEN stretch.first AND stretch.last GROUP BY n.level`,
      [stretches.map(({ level }) => level), stretches.map(({ from }) => from), stretches.map(({ to }) => to)],
    );
    return new Map(rows.map(({ level, digest }) => [level, digest]));
  }
}
