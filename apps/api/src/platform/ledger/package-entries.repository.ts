import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface PackageEntry {
  readonly seq: number;
  readonly kind: string;
  readonly subject: string;
  readonly body: Buffer;
  readonly contentDigest: Buffer | null;
}

export interface PackageScope {
  readonly serviceId: number;
  /** Sealed days that reach into it. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly disclosure: string;
  /** Names of the frozen figures that it is about begin, but for the figure, with their service and end with period and revision. */
  readonly figurePattern: string;
  /** Entries of the checkpoint. */
  readonly size: number;
}

/** What an auditor gets of the ledger: the entries that a disclosure and its figures stand on, and those that tell of keys and erasures. */
@Injectable()
export class PackageEntriesRepository {
  /** By their place. */
  async of(manager: EntityManager, { serviceId, fromMs, toMs, disclosure, figurePattern, size }: PackageScope): Promise<PackageEntry[]> {
    const rows: (Omit<PackageEntry, 'seq'> & { seq: string })[] = await manager.query(
      `SELECT seq, kind, subject, body, content_digest AS "contentDigest" FROM ledger_entry
       WHERE seq < $5 AND (
         kind = 'key' OR kind LIKE 'key.%' OR (kind = 'erasure' AND coalesce(service_id, $1) = $1)
         OR (service_id = $1 AND (
           kind LIKE 'record.%' OR kind IN ('service.definition', 'service.policy')
           OR (kind IN ('figure', 'figure.approval', 'figure.drift') AND subject LIKE $6)
           OR (kind = 'segment' AND observed_to >= to_timestamp($2::float8 / 1000) AND observed_from < to_timestamp($3::float8 / 1000))
           OR (kind IN ('disclosure.created', 'disclosure.answer', 'disclosure.step') AND subject LIKE 'disclosure/' || $4 || '/%'))))
       ORDER BY seq`,
      [serviceId, fromMs, toMs, disclosure, size, figurePattern],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
}
