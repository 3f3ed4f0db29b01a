import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ArtefactContent, ArtefactSources, type UnrecordedArtefact } from '../../../../platform/ledger';
import type { CellMapVersion, KeptTemplate } from './kept-template';
import { cellMapArtefact, templateArtefact } from './template-artefact';

type TemplateRow = Pick<KeptTemplate, 'id' | 'name' | 'edition' | 'kind' | 'bytes' | 'uploadedBy'> & {
  service: string;
  at: Date;
  digest: Buffer;
  mediaType: string;
};

/** Templates and cell maps that the ledger has no entry of: there should be none. */
@Injectable()
export class TemplateArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'form_template', unrecorded: (manager) => this.templates(manager) });
    sources.register({ name: 'form_cell_map', unrecorded: (manager) => this.cellMaps(manager) });
  }

  private async templates(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: TemplateRow[] = await manager.query(
      `SELECT s.key AS service, t.id, t.name, t.edition, t.kind, t.bytes, t.uploaded_by AS "uploadedBy", t.uploaded_at AS at, d.digest, d.media_type AS "mediaType"
       FROM form_template t JOIN service s ON s.id = t.service_id JOIN raw_document d ON d.sha256 = t.sha256
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'form-template/' || s.key || '/' || t.id)
       ORDER BY t.uploaded_at, t.id`,
    );
    return rows.map(({ service, at, digest, mediaType, ...one }) => {
      const content: ArtefactContent = { digest, mediaType, bytes: one.bytes, salted: true };
      return { at, artefact: templateArtefact(service, one, content) };
    });
  }

  private async cellMaps(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (Omit<CellMapVersion, 'writtenAt'> & { service: string; id: string; at: Date })[] = await manager.query(
      `SELECT s.key AS service, m.template_id AS id, m.version, m.body AS map, m.reason, m.written_by AS "writtenBy", m.written_at AS at
       FROM form_cell_map m JOIN service s ON s.id = m.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'form-template/' || s.key || '/' || m.template_id || '/cell-map/' || m.version)
       ORDER BY m.written_at, m.template_id, m.version`,
    );
    return rows.map(({ service, id, at, ...one }) => ({ at, artefact: cellMapArtefact(service, id, { ...one, writtenAt: at.toISOString() }) }));
  }
}
