import type { ServiceDefinition } from '@kaiji/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ArtefactContent, ArtefactSources, type UnrecordedArtefact } from '../../platform/ledger';
import type { PolicyRevision } from './policies/policy.repository';
import { definitionArtefact, policyArtefact } from './service-artefact';

interface Document {
  digest: Buffer;
  bytes: number;
  mediaType: string;
}

const DOCUMENT = `d.digest, octet_length(d.data) AS bytes, d.media_type AS "mediaType"`;

const contentOf = ({ digest, bytes, mediaType }: Document): ArtefactContent => ({ digest, bytes, mediaType, salted: true });

interface DefinitionRow extends Document {
  service: string;
  revision: number;
  definition: ServiceDefinition;
  recordedAt: Date;
  source: string;
  reason: string | null;
}

/** Definitions and policies that the ledger has no entry of. */
@Injectable()
export class ServiceArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'service_revision', unrecorded: (manager) => this.definitions(manager) });
    sources.register({ name: 'service_policy', unrecorded: (manager) => this.policies(manager) });
  }

  private async definitions(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: DefinitionRow[] = await manager.query(
      `SELECT s.key AS service, r.revision, r.definition, r.recorded_at AS "recordedAt", r.source, r.reason, ${DOCUMENT}
       FROM service_revision r JOIN service s ON s.id = r.service_id JOIN raw_document d ON d.sha256 = r.raw_sha256
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'service/' || s.key || '/' || r.revision)
       ORDER BY r.recorded_at, r.service_id, r.revision`,
    );
    return rows.map((row) => ({ at: row.recordedAt, artefact: definitionArtefact({ ...row, reason: row.reason ?? undefined }, contentOf(row)) }));
  }

  private async policies(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (PolicyRevision & Document & { service: string })[] = await manager.query(
      `SELECT s.key AS service, p.effective_from::text AS "effectiveFrom", p.revision, p.policy, p.reason, p.recorded_at AS "recordedAt", p.source, ${DOCUMENT}
       FROM service_policy p JOIN service s ON s.id = p.service_id JOIN raw_document d ON d.sha256 = p.raw_sha256
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'policy/' || s.key || '/' || p.effective_from::text || '/' || p.revision)
       ORDER BY p.recorded_at, p.service_id, p.effective_from, p.revision`,
    );
    return rows.map((row) => ({ at: row.recordedAt, artefact: policyArtefact(row.service, row, contentOf(row)) }));
  }
}
