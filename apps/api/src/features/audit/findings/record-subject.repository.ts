import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Which revisions of records and sealed days the ledger has. */
@Injectable()
export class RecordSubjectRepository {
  constructor(private readonly dataSource: DataSource) {}

  async isThere(serviceId: number, subject: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `SELECT FROM ledger_entry WHERE subject = $2 AND service_id = $1 AND (kind LIKE 'record.%' OR kind = 'segment')`,
      [serviceId, subject],
    );
    return rows.length > 0;
  }
}
