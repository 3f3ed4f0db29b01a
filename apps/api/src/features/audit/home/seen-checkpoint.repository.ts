import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface SeenRoot {
  readonly size: number;
  readonly root: Buffer;
  readonly at: Date;
}

/** How the ledger stood when each looked at it, appended. It serves their memory; proof is what they keep outside. */
@Injectable()
export class SeenCheckpointRepository {
  constructor(private readonly dataSource: DataSource) {}

  async latest(account: string): Promise<SeenRoot | undefined> {
    const rows: (Omit<SeenRoot, 'size'> & { size: string })[] = await this.dataSource.query(
      'SELECT size, root, at FROM audit_checkpoint WHERE account = $1 ORDER BY seq DESC LIMIT 1',
      [account],
    );
    return rows[0] && { ...rows[0], size: Number(rows[0].size) };
  }

  async add(account: string, { size, root, at }: SeenRoot): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO audit_checkpoint (account, seq, size, root, at)
       SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4 FROM audit_checkpoint WHERE account = $1`,
      [account, size, root, at],
    );
  }
}
