import { canonicalJson, sha256 } from '@kaiji/ledger';
import type { Artefact } from '../../../platform/ledger';
import { type KeptView, type NewView, viewOf } from './kept-view';
import type { ViewBatch } from './view.repository';

/** Over the views as `GET /audit/views` shows them, in canonical JSON, oldest first, each with a line feed. */
export const viewsSha256 = (views: readonly KeptView[]): Buffer => sha256(views.map((one) => `${canonicalJson({ ...viewOf(one) })}\n`).join(''));

/** A file that left the house. */
export const downloadArtefact = (id: number, actor: string, { service, method, route, params, query, status, bytes }: NewView): Artefact => ({
  kind: 'audit.download',
  subject: `audit/download/${id}`,
  ...(service === null ? {} : { service }),
  actor,
  meta: { view: id, method, route, params, query, status, ...(bytes === null ? {} : { bytes }) },
});

export const viewsArtefact = ({ seq, firstId, lastId, views, sha256: digest }: ViewBatch): Artefact => ({
  kind: 'audit.views',
  subject: `audit/views/${seq}`,
  actor: 'kaiji',
  meta: { firstId, lastId, views, sha256: digest.toString('hex') },
});
