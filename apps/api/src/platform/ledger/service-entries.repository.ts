import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface ServiceEntry {
  readonly seq: number;
  readonly kind: string;
  readonly subject: string;
  readonly leafHash: Buffer;
}

/** Entries of one service that say what a figure of a span was made from. */
@Injectable()
export class ServiceEntriesRepository {
  /**
   * Every revision of its definition, policies and records, and of each sealed day that reaches into `[fromMs, toMs)` the latest
   * segment; by their place.
   * @param beforeSeq as the ledger stood before that entry
   */
  async behindFigures(manager: EntityManager, serviceId: number, fromMs: number, toMs: number, beforeSeq?: number): Promise<ServiceEntry[]> {
    const rows: (Omit<ServiceEntry, 'seq'> & { seq: string })[] = await manager.query(
      `SELECT seq, kind, subject, leaf_hash AS "leafHash" FROM ledger_entry
       WHERE service_id = $1 AND seq < coalesce($4::bigint, 9223372036854775807) AND (kind LIKE 'record.%' OR kind IN ('service.definition', 'service.policy'))
       UNION ALL
       SELECT * FROM (
         SELECT DISTINCT ON (substring(subject FROM '^(.*)/')) seq, kind, subject, leaf_hash FROM ledger_entry
         WHERE service_id = $1 AND kind = 'segment' AND seq < coalesce($4::bigint, 9223372036854775807)
           AND observed_to >= to_timestamp($2::float8 / 1000) AND observed_from < to_timestamp($3::float8 / 1000)
         ORDER BY substring(subject FROM '^(.*)/'), seq DESC) segments
       ORDER BY seq`,
      [serviceId, fromMs, toMs, beforeSeq ?? null],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
}
