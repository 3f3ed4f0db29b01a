import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactSources, type UnrecordedArtefact } from '../../../platform/ledger';
import { segmentArtefact, type SealedFile } from './segment-artefact';

/** Segments that the ledger has no entry of: there should be none. */
@Injectable()
export class SegmentArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'probe_segment', unrecorded: (manager) => this.unrecorded(manager) });
  }

  private async unrecorded(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (SealedFile & { sealedAt: Date })[] = await manager.query(
      `SELECT v.key AS "serviceKey", s.day::text AS day, s.revision, s.rows, s.bytes, s.sha256, s.sealed_at AS "sealedAt",
              (extract(epoch FROM s.first_at) * 1000)::float8 AS "firstMs", (extract(epoch FROM s.last_at) * 1000)::float8 AS "lastMs"
       FROM probe_segment s JOIN service v ON v.id = s.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'segment/' || v.key || '/' || s.day || '/' || s.revision)
       ORDER BY s.sealed_at, s.service_id, s.day, s.revision`,
    );
    return rows.map(({ sealedAt, ...file }) => ({ at: sealedAt, artefact: segmentArtefact(file) }));
  }
}
