import { Injectable } from '@nestjs/common';
import type { ServiceDefinition } from '@kaiji/contracts';
import { DataSource, EntityManager } from 'typeorm';
import { Ledger } from '../../platform/ledger';
import type { KeptDocument } from '../../platform/raw';
import type { Service } from './service';
import { type DefinitionRevision, definitionArtefact } from './service-artefact';

interface ServiceRow {
  id: number;
  key: string;
  revision: number;
  recorded_at: Date;
  created_at: Date;
  definition: ServiceDefinition;
}

const toService = (row: ServiceRow): Service => ({
  id: row.id,
  key: row.key,
  revision: row.revision,
  recordedAt: row.recorded_at,
  createdAt: row.created_at,
  definition: row.definition,
});

const LATEST = `
  SELECT s.id, s.key, s.created_at, r.revision, r.recorded_at, r.definition
  FROM service s
  JOIN LATERAL (SELECT * FROM service_revision r WHERE r.service_id = s.id ORDER BY r.revision DESC LIMIT 1) r ON true`;

@Injectable()
export class ServiceRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: Ledger,
  ) {}

  async all(): Promise<Service[]> {
    const rows: ServiceRow[] = await this.dataSource.query(`${LATEST} ORDER BY s.key`);
    return rows.map(toService);
  }

  async byKey(key: string, manager: EntityManager = this.dataSource.manager): Promise<Service | undefined> {
    const rows: ServiceRow[] = await manager.query(`${LATEST} WHERE s.key = $1`, [key]);
    return rows[0] && toService(rows[0]);
  }

  async revisions(manager: EntityManager, serviceId: number): Promise<{ revision: number; definition: ServiceDefinition }[]> {
    return manager.query('SELECT revision, definition FROM service_revision WHERE service_id = $1 ORDER BY revision', [serviceId]);
  }

  /** Makes the service where it is new, and lets nobody else define it until the transaction ends. */
  async lock(manager: EntityManager, key: string, at: Date): Promise<number> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`kaiji service ${key}`]);
    await manager.query('INSERT INTO service (key, created_at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING', [key, at]);
    const rows: { id: number }[] = await manager.query('SELECT id FROM service WHERE key = $1', [key]);
    const id = rows[0]?.id;
    if (id === undefined) throw new Error(`service ${key} vanished`);
    return id;
  }

  async addRevision(
    manager: EntityManager,
    one: Omit<DefinitionRevision, 'recordedAt'> & { serviceId: number; at: Date; document: KeptDocument },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO service_revision (service_id, revision, definition, recorded_at, source, reason, raw_sha256)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [one.serviceId, one.revision, JSON.stringify(one.definition), one.at, one.source, one.reason ?? null, one.document.sha256],
    );
    this.ledger.record(manager, definitionArtefact({ ...one, recordedAt: one.at }, one.document.content));
  }
}
