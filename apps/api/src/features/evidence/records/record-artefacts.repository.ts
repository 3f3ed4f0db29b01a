import type { RecordKind, RecordOfKind } from '@kaiji/evidence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactSources, type UnrecordedArtefact } from '../../../platform/ledger';
import { recordArtefact } from './record-artefact';

interface Row {
  service: string;
  kind: RecordKind;
  id: string;
  revision: number;
  observedAt: Date;
  recordedAt: Date;
  source: string;
  reason: string | null;
  record: RecordOfKind[RecordKind];
  digest: Buffer;
  bytes: number;
  mediaType: string;
}

/** Revisions of records that the ledger has no entry of. */
@Injectable()
export class RecordArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'evidence_revision', unrecorded: (manager) => this.unrecorded(manager) });
  }

  private async unrecorded(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: Row[] = await manager.query(
      `SELECT s.key AS service, r.kind, r.external_id AS id, r.revision, r.observed_at AS "observedAt", r.recorded_at AS "recordedAt", r.source,
              r.reason, r.payload AS record, d.digest, octet_length(d.data) AS bytes, d.media_type AS "mediaType"
       FROM evidence_revision r JOIN service s ON s.id = r.service_id JOIN raw_document d ON d.sha256 = r.raw_sha256
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'record/' || s.key || '/' || r.kind || '/' || r.external_id || '/' || r.revision)
       ORDER BY r.recorded_at, r.service_id, r.kind, r.external_id, r.revision`,
    );
    return rows.map(({ service, digest, bytes, mediaType, observedAt, reason, ...one }) => ({
      at: one.recordedAt,
      artefact: recordArtefact(
        service,
        { ...one, reason: reason ?? undefined, observedAt: observedAt.toISOString() },
        { digest, bytes, mediaType, salted: true },
      ),
    }));
  }
}
