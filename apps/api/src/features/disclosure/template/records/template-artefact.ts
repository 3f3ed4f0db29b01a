import { canonicalJson, type JsonValue, sha256Hex } from '@kaiji/ledger';
import type { Artefact, ArtefactContent } from '../../../../platform/ledger';
import type { CellMapVersion, KeptTemplate } from './kept-template';

export const templateSubject = (service: string, id: string): string => `form-template/${service}/${id}`;
export const cellMapSubject = (service: string, id: string, version: number): string => `${templateSubject(service, id)}/cell-map/${version}`;

type NewTemplate = Pick<KeptTemplate, 'id' | 'name' | 'edition' | 'kind' | 'uploadedBy'>;

/** What the ledger keeps of a template: its bytes by their digest. */
export const templateArtefact = (service: string, { id, name, edition, kind, uploadedBy }: NewTemplate, content: ArtefactContent): Artefact => ({
  kind: 'form.template',
  subject: templateSubject(service, id),
  service,
  actor: uploadedBy,
  content,
  meta: { name, edition, kind },
});

/** What the ledger keeps of a cell map: the hash of what was confirmed. */
export const cellMapArtefact = (service: string, id: string, { version, map, reason, writtenBy }: CellMapVersion): Artefact => ({
  kind: 'form.cell-map',
  subject: cellMapSubject(service, id, version),
  service,
  actor: writtenBy,
  refs: [templateSubject(service, id)],
  meta: { version, reason, cells: map.cells.length, cellMapSha256: sha256Hex(canonicalJson(map as unknown as JsonValue)) },
});
