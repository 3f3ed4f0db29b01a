import { Injectable } from '@nestjs/common';
import type { Policy } from '@kaiji/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { Ledger } from '../../../platform/ledger';
import type { KeptDocument } from '../../../platform/raw';
import type { Service } from '../service';
import { policyArtefact } from '../service-artefact';

/** A policy that holds from a local day on. */
export interface PolicyRevision {
  readonly effectiveFrom: string;
  readonly revision: number;
  readonly policy: Policy;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly source: string;
}

const COLUMNS = `effective_from::text AS "effectiveFrom", revision, policy, reason, recorded_at AS "recordedAt", source`;

@Injectable()
export class PolicyRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: Ledger,
  ) {}

  /** The latest revision of each version, in the order in which they hold. */
  async latest(serviceId: number): Promise<PolicyRevision[]> {
    return this.dataSource.query(
      `SELECT DISTINCT ON (effective_from) ${COLUMNS} FROM service_policy WHERE service_id = $1 ORDER BY effective_from, revision DESC`,
      [serviceId],
    );
  }

  /** Every revision of every version. */
  async all(serviceId: number): Promise<PolicyRevision[]> {
    return this.dataSource.query(`SELECT ${COLUMNS} FROM service_policy WHERE service_id = $1 ORDER BY effective_from, revision`, [serviceId]);
  }

  async add(manager: EntityManager, service: Service, one: Omit<PolicyRevision, 'revision'> & { document: KeptDocument }): Promise<PolicyRevision> {
    const rows: PolicyRevision[] = await manager.query(
      `INSERT INTO service_policy (service_id, effective_from, revision, policy, reason, recorded_at, source, raw_sha256)
       SELECT $1, $2::date, coalesce(max(revision), 0) + 1, $3::jsonb, $4, $5, $6, $7
       FROM service_policy WHERE service_id = $1 AND effective_from = $2::date
       RETURNING ${COLUMNS}`,
      [service.id, one.effectiveFrom, JSON.stringify(one.policy), one.reason, one.recordedAt, one.source, one.document.sha256],
    );
    const [added] = rows;
    if (added === undefined) throw new Error('a policy that was added is there');
    this.ledger.record(manager, policyArtefact(service.key, added, one.document.content));
    return added;
  }
}
