import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptMemo } from './kept-finding';

interface NewMemo extends Omit<KeptMemo, 'seq'> {
  readonly salt: Buffer;
}

/** What the auditor's firm notes for itself on a finding, appended. Whoever reads here has made sure who asks. */
@Injectable()
export class MemoRepository {
  constructor(private readonly dataSource: DataSource) {}

  of(serviceId: number, findingId: string): Promise<KeptMemo[]> {
    return this.dataSource.query('SELECT seq, text, by, at FROM audit_memo WHERE service_id = $1 AND finding_id = $2 ORDER BY seq', [serviceId, findingId]);
  }

  /** @returns its number among those of the finding, which is locked */
  async add(manager: EntityManager, serviceId: number, findingId: string, memo: NewMemo): Promise<number> {
    const rows: { seq: number }[] = await manager.query(
      `INSERT INTO audit_memo (service_id, finding_id, seq, text, salt, at, by)
       SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6 FROM audit_memo WHERE service_id = $1 AND finding_id = $2 RETURNING seq`,
      [serviceId, findingId, memo.text, memo.salt, memo.at, memo.by],
    );
    return rows[0]?.seq ?? 0;
  }
}
