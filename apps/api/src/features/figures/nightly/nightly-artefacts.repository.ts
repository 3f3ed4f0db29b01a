import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactSources, type UnrecordedArtefact } from '../../../platform/ledger';
import { type KeptNight, nightlyArtefact } from './nightly-artefact';

/** Nightly figures that the ledger has no entry of. */
@Injectable()
export class NightlyArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'nightly_figure', unrecorded: (manager) => this.unrecorded(manager) });
  }

  private async unrecorded(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (KeptNight & { computedAt: Date })[] = await manager.query(
      `SELECT s.key AS service, n.day::text AS day, n.revision, n.rules_version AS "rulesVersion", n.evidence_hash AS "evidenceHash",
              n.figure_hash AS "figureHash", n.service_revision AS "serviceRevision", n.computed_at AS "computedAt"
       FROM nightly_figure n JOIN service s ON s.id = n.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'figure/' || s.key || '/nightly/' || n.day::text || '/' || n.revision)
       ORDER BY n.computed_at, n.service_id, n.day, n.revision`,
    );
    return rows.map(({ computedAt, ...night }) => ({ at: computedAt, artefact: nightlyArtefact(night) }));
  }
}
