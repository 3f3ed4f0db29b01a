import { Injectable } from '@nestjs/common';
import type { AuditPopulationKind } from '@kaiji/contracts';
import { DataSource } from 'typeorm';

export interface PopulationSpan {
  readonly kind: AuditPopulationKind;
  readonly fromMs: number;
  readonly toMs: number;
  /** Entries of the ledger that count. */
  readonly ledgerSize: number;
}

const SEGMENT = 'segment';
const ledgerKind = (kind: AuditPopulationKind): string => (kind === SEGMENT ? SEGMENT : `record.${kind}`);

/** Populations, read from the ledger: what it did not say at a size it had can never belong to one. */
@Injectable()
export class PopulationRepository {
  constructor(private readonly dataSource: DataSource) {}

  async ledgerSize(): Promise<number> {
    const rows: { size: string }[] = await this.dataSource.query('SELECT coalesce(max(seq) + 1, 0) AS size FROM ledger_entry');
    return Number(rows[0]?.size ?? 0);
  }

  /**
   * Of each record (or sealed day) the subject of the last revision that the ledger had, where that one was observed in the span.
   * A sealed day belongs to it where its first result does.
   */
  async subjects(serviceId: number, { kind, fromMs, toMs, ledgerSize }: PopulationSpan): Promise<string[]> {
    const rows: { subject: string }[] = await this.dataSource.query(
      `SELECT subject FROM (
         SELECT DISTINCT ON (substring(subject FROM '^(.*)/')) subject, observed_from FROM ledger_entry
         WHERE service_id = $1 AND kind = $2 AND seq < $3
         ORDER BY substring(subject FROM '^(.*)/'), seq DESC) latest
       WHERE observed_from >= to_timestamp($4::float8 / 1000) AND observed_from < to_timestamp($5::float8 / 1000)`,
      [serviceId, ledgerKind(kind), ledgerSize, fromMs, toMs],
    );
    return rows.map(({ subject }) => subject);
  }
}
