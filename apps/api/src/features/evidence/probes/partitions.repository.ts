import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../platform/database';

const PARTITION_LOCK = 7_302;
/** Older results share one partition, which the migration makes. */
const FIRST_MONTH_MS = Date.UTC(2000, 0, 1);

/** A month in UTC. */
interface Month {
  /** `YYYY-MM` */
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

function monthOf(atMs: number): Month {
  const date = new Date(atMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { name: date.toISOString().slice(0, 7), fromMs: Date.UTC(year, month, 1), toMs: Date.UTC(year, month + 1, 1) };
}

/** The months that instants lie in; neighbours mostly share one, so the calendar is asked seldom. */
function monthsOf(instants: readonly { readonly atMs: number }[]): Map<string, Month> {
  const months = new Map<string, Month>();
  let current: Month | undefined;
  for (const { atMs } of instants) {
    if (current !== undefined && atMs >= current.fromMs && atMs < current.toMs) continue;
    current = monthOf(atMs);
    months.set(current.name, current);
  }
  return months;
}

/** Monthly partitions of `probe_result` (UTC), made when the first result of a month arrives. */
@Injectable()
export class PartitionsRepository {
  private readonly known = new Set<string>();

  constructor(private readonly transaction: Transaction) {}

  /** In a transaction of its own and before the intake's: making a partition locks the table for a moment. */
  async ensure(rows: readonly { readonly atMs: number }[]): Promise<void> {
    const missing = [...monthsOf(rows).values()].filter((month) => month.fromMs >= FIRST_MONTH_MS && !this.known.has(month.name));
    if (missing.length === 0) return;
    await this.transaction.run(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [PARTITION_LOCK]);
      for (const { name } of missing) await manager.query('SELECT kaiji_make_result_month($1::date)', [`${name}-01`]);
    });
    for (const { name } of missing) this.known.add(name);
  }
}
