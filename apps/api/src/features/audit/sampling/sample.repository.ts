import { Injectable } from '@nestjs/common';
import { type AuditPopulationKind, type AuditSampleHead, type AuditSampleItem, SAMPLE_METHOD } from '@kaiji/contracts';
import { DataSource, type EntityManager } from 'typeorm';

export interface KeptSample extends AuditSampleHead {
  readonly items: AuditSampleItem[];
}

interface SampleRow {
  service: string;
  grantId: string;
  id: string;
  kind: AuditPopulationKind;
  from: Date;
  to: Date;
  ledgerSize: string;
  count: number;
  sha256: Buffer;
  seed: string;
  size: number;
  items: AuditSampleItem[];
  firm: string;
  drawnAt: Date;
  drawnBy: string;
}

const SAMPLES = `
  SELECT s.key AS service, a.grant_id AS "grantId", a.id, a.kind, a.period_from AS "from", a.period_to AS "to", a.ledger_size AS "ledgerSize", a.population_count AS count,
         a.population_sha256 AS sha256, a.seed, a.size, a.items, g.firm, a.drawn_at AS "drawnAt", a.drawn_by AS "drawnBy"
  FROM audit_sample a JOIN audit_grant g ON g.id = a.grant_id JOIN service s ON s.id = a.service_id`;

const toSample = ({ service, id, kind, from, to, ledgerSize, count, sha256, seed, size, items, firm, drawnAt, drawnBy }: SampleRow): KeptSample => ({
  id,
  service,
  population: { kind, from: from.toISOString(), to: to.toISOString(), ledgerSize: Number(ledgerSize), count, sha256: sha256.toString('hex') },
  method: SAMPLE_METHOD,
  ...{ seed, size, drawn: items.length, firm },
  drawnAt: drawnAt.toISOString(),
  drawnBy,
  items,
});

/** Samples as they were drawn, appended. */
@Injectable()
export class SampleRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(serviceId: number): Promise<KeptSample[]> {
    const rows: SampleRow[] = await this.dataSource.query(`${SAMPLES} WHERE a.service_id = $1 ORDER BY a.drawn_at DESC, a.id`, [serviceId]);
    return rows.map(toSample);
  }

  async one(serviceId: number, id: string): Promise<KeptSample | undefined> {
    const rows: SampleRow[] = await this.dataSource.query(`${SAMPLES} WHERE a.service_id = $1 AND a.id = $2`, [serviceId, id]);
    return rows[0] && toSample(rows[0]);
  }

  /** Those that the ledger has no entry of, each with the invitation under which it was drawn. */
  async unrecorded(manager: EntityManager): Promise<{ grantId: string; sample: KeptSample }[]> {
    const rows: SampleRow[] = await manager.query(
      `${SAMPLES} WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/sample/' || a.id) ORDER BY a.drawn_at, a.id`,
    );
    return rows.map((row) => ({ grantId: row.grantId, sample: toSample(row) }));
  }

  async add(manager: EntityManager, serviceId: number, grantId: string, one: KeptSample): Promise<void> {
    const { population } = one;
    await manager.query(
      `INSERT INTO audit_sample (service_id, id, kind, period_from, period_to, ledger_size, population_count, population_sha256, method, seed, size,
         items, grant_id, drawn_at, drawn_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14, $15)`,
      [
        ...[serviceId, one.id, population.kind, population.from, population.to, population.ledgerSize, population.count],
        ...[Buffer.from(population.sha256, 'hex'), one.method, one.seed, one.size, JSON.stringify(one.items), grantId, one.drawnAt, one.drawnBy],
      ],
    );
  }
}
