import { Injectable } from '@nestjs/common';
import type { IntakeView } from '@kaiji/contracts';
import { DataSource, EntityManager } from 'typeorm';

const KEPT_REJECTIONS = 100;
const LISTED_BATCHES = 100;

export interface IntakeBatch {
  readonly serviceId: number;
  readonly id: number;
  readonly receivedAt: Date;
  readonly source: string;
  readonly serviceRevision: number;
  readonly sha256: Buffer;
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly { index: number; reason: string }[];
}

interface BatchRow {
  id: number;
  received_at: Date;
  source: string;
  accepted: number;
  duplicates: number;
  rejected: number;
  first_rejections: { index: number; reason: string }[];
}

@Injectable()
export class IntakeBatchRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: EntityManager, one: IntakeBatch): Promise<void> {
    await manager.query(
      `INSERT INTO intake_batch
         (service_id, id, received_at, source, service_revision, sha256, accepted, duplicates, rejected, first_rejections)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        one.serviceId,
        one.id,
        one.receivedAt,
        one.source,
        one.serviceRevision,
        one.sha256,
        one.accepted,
        one.duplicates,
        one.rejected.length,
        JSON.stringify(one.rejected.slice(0, KEPT_REJECTIONS)),
      ],
    );
  }

  async newest(serviceId: number): Promise<IntakeView[]> {
    const rows: BatchRow[] = await this.dataSource.query(
      `SELECT id, received_at, source, accepted, duplicates, rejected, first_rejections
       FROM intake_batch WHERE service_id = $1 ORDER BY id DESC LIMIT ${LISTED_BATCHES}`,
      [serviceId],
    );
    return rows.map((row) => ({
      id: String(row.id),
      receivedAt: row.received_at.toISOString(),
      source: row.source,
      accepted: row.accepted,
      duplicates: row.duplicates,
      rejected: row.rejected,
      firstRejections: row.first_rejections,
    }));
  }
}
