import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactSources, type UnrecordedArtefact } from '../../platform/ledger';
import { grantArtefact, grantEndArtefact } from './grants/grant-artefact';
import { GrantRepository } from './grants/grant.repository';
import { itemArtefact } from './items/item-artefact';
import type { NewCheck } from './items/item.repository';
import { sampleArtefact } from './sampling/sample-artefact';
import { SampleRepository } from './sampling/sample.repository';

/** Invitations, checked items and samples that the ledger has no entry of. */
@Injectable()
export class WorkArtefactsRepository {
  constructor(
    sources: ArtefactSources,
    private readonly grants: GrantRepository,
    private readonly samples: SampleRepository,
  ) {
    sources.register({ name: 'audit_grant', unrecorded: (manager) => this.invitations(manager) });
    sources.register({ name: 'audit_grant_end', unrecorded: (manager) => this.ends(manager) });
    sources.register({ name: 'audit_item', unrecorded: (manager) => this.items(manager) });
    sources.register({ name: 'audit_sample', unrecorded: (manager) => this.drawn(manager) });
  }

  private async invitations(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    return (await this.grants.unrecorded(manager)).map((one) => ({ at: one.grantedAt, artefact: grantArtefact(one) }));
  }

  private async ends(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: { id: string; at: Date; by: string }[] = await manager.query(
      `SELECT e.grant_id AS id, e.ended_at AS at, e.ended_by AS by FROM audit_grant_end e
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/grant/' || e.grant_id || '/ended') ORDER BY e.ended_at, e.grant_id`,
    );
    return rows.map(({ id, at, by }) => ({ at, artefact: grantEndArtefact(id, by) }));
  }

  private async items(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (NewCheck & { service: string; seq: number })[] = await manager.query(
      `SELECT s.key AS service, i.seq, i.service_id AS "serviceId", i.disclosure_id AS "disclosureId", i.field, i.state, i.answer_revision AS revision,
              i.note, i.grant_id AS "grantId", i.salt, i.at, i.by
       FROM audit_item i JOIN service s ON s.id = i.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/item/' || i.disclosure_id || '/' || i.field || '/' || i.seq)
       ORDER BY i.at, i.disclosure_id, i.field, i.seq`,
    );
    return rows.map((row) => ({ at: row.at, artefact: itemArtefact(row.service, row.seq, row) }));
  }

  private async drawn(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows = await this.samples.unrecorded(manager);
    return rows.map(({ grantId, sample }) => ({ at: new Date(sample.drawnAt), artefact: sampleArtefact(grantId, sample) }));
  }
}
