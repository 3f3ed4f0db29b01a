import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const PARTITION_LOCK = 7_302;
/** Older results share one partition, which the migration makes. */
const FIRST_MONTH_MS = Date.UTC(2000, 0, 1);

const monthOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 7);

/** Monthly partitions of `probe_result` (UTC), made when the first result of a month arrives. */
@Injectable()
export class PartitionsRepository {
  private readonly known = new Set<string>();

  constructor(private readonly dataSource: DataSource) {}

  /** In a transaction of its own and before the intake's: making a partition locks the table for a moment. */
  async ensure(instants: Iterable<number>): Promise<void> {
    const missing = new Set<string>();
    for (const atMs of instants) {
      if (atMs < FIRST_MONTH_MS) continue;
      const month = monthOf(atMs);
      if (!this.known.has(month)) missing.add(month);
    }
    if (missing.size === 0) return;
    const months = [...missing].sort();
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [PARTITION_LOCK]);
      for (const month of months) {
        const [year = 0, number = 0] = month.split('-').map(Number);
        const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
        await manager.query(
          `CREATE TABLE IF NOT EXISTS probe_result_${month.replace('-', '_')} PARTITION OF probe_result
           FOR VALUES FROM ('${month}-01T00:00:00Z') TO ('${next}T00:00:00Z')`,
        );
      }
    });
    for (const month of months) this.known.add(month);
  }
}
