import { Injectable } from '@nestjs/common';
import type { AuditItemCheck } from '@kaiji/contracts';
import { DataSource, type EntityManager } from 'typeorm';

export interface KeptCheck extends Omit<AuditItemCheck, 'note' | 'at'> {
  readonly field: string;
  readonly note: string | null;
  readonly at: Date;
}

export interface NewCheck extends Omit<KeptCheck, 'firm'> {
  readonly serviceId: number;
  readonly disclosureId: string;
  readonly grantId: string;
  readonly salt: Buffer;
}

/** What auditors said of the items of a disclosure, appended. */
@Injectable()
export class ItemRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What a firm, or any where none is given, said last of each item. */
  latest(serviceId: number, disclosureId: string, firm?: string): Promise<KeptCheck[]> {
    return this.dataSource.query(
      `SELECT DISTINCT ON (i.field) i.field, i.state, i.answer_revision AS revision, i.note, g.firm, i.at, i.by
       FROM audit_item i JOIN audit_grant g ON g.id = i.grant_id
       WHERE i.service_id = $1 AND i.disclosure_id = $2 AND ($3::text IS NULL OR g.firm = $3)
       ORDER BY i.field, i.seq DESC`,
      [serviceId, disclosureId, firm ?? null],
    );
  }

  /** @returns the number of the row among those of the item */
  async add(manager: EntityManager, one: NewCheck): Promise<number> {
    const rows: { seq: number }[] = await manager.query(
      `INSERT INTO audit_item (service_id, disclosure_id, field, seq, state, answer_revision, note, grant_id, salt, at, by)
       SELECT $1, $2, $3, coalesce(max(seq), 0) + 1, $4, $5, $6, $7, $8, $9, $10
       FROM audit_item WHERE service_id = $1 AND disclosure_id = $2 AND field = $3 RETURNING seq`,
      [one.serviceId, one.disclosureId, one.field, one.state, one.revision, one.note, one.grantId, one.salt, one.at, one.by],
    );
    return rows[0]?.seq ?? 0;
  }
}
