import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactSources, type UnrecordedArtefact } from '../../platform/ledger';
import { memoArtefact, raisedArtefact, stepArtefact } from './findings/finding-artefact';
import type { NewFinding, NewStep } from './findings/kept-finding';
import type { NewView } from './views/kept-view';
import { downloadArtefact, viewsArtefact } from './views/view-artefact';
import type { ViewBatch } from './views/view.repository';

interface Place {
  readonly service: string;
  readonly finding: string;
  readonly seq: number;
}

const subjectsOf = ({ subject, record }: NewFinding): string[] => [subject, ...(record === null || record === subject ? [] : [record])];

/** What was said on findings and what auditors were shown that the ledger has no entry of. */
@Injectable()
export class TalkArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'audit_finding', unrecorded: (manager) => this.findings(manager) });
    sources.register({ name: 'audit_finding_step', unrecorded: (manager) => this.steps(manager) });
    sources.register({ name: 'audit_memo', unrecorded: (manager) => this.memos(manager) });
    sources.register({ name: 'audit_view download', unrecorded: (manager) => this.downloads(manager) });
    sources.register({ name: 'audit_view_batch', unrecorded: (manager) => this.batches(manager) });
  }

  private async findings(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (NewFinding & NewStep & { service: string })[] = await manager.query(
      `SELECT s.key AS service, f.id, f.grant_id AS "grantId", f.record, f.subject, f.type, f.severity, t.text, t.salt, t.at, t.by
       FROM audit_finding f JOIN service s ON s.id = f.service_id
       JOIN audit_finding_step t ON t.service_id = f.service_id AND t.finding_id = f.id AND t.seq = 1
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/finding/' || f.id) ORDER BY t.at, f.id`,
    );
    return rows.map((row) => ({ at: row.at, artefact: raisedArtefact(row.service, row, row, subjectsOf(row)) }));
  }

  private async steps(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (NewStep & Place)[] = await manager.query(
      `SELECT s.key AS service, t.finding_id AS finding, t.seq, t.action, t.side, t.state, t.text, t.salt, t.at, t.by
       FROM audit_finding_step t JOIN service s ON s.id = t.service_id
       WHERE t.seq > 1 AND NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/finding/' || t.finding_id || '/step/' || t.seq)
       ORDER BY t.at, t.finding_id, t.seq`,
    );
    return rows.map((row) => ({ at: row.at, artefact: stepArtefact(row.service, row.finding, row.seq, row) }));
  }

  private async memos(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (Pick<NewStep, 'text' | 'salt' | 'at' | 'by'> & Place)[] = await manager.query(
      `SELECT s.key AS service, m.finding_id AS finding, m.seq, m.text, m.salt, m.at, m.by FROM audit_memo m JOIN service s ON s.id = m.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/finding/' || m.finding_id || '/memo/' || m.seq)
       ORDER BY m.at, m.finding_id, m.seq`,
    );
    return rows.map((row) => ({ at: row.at, artefact: memoArtefact(row.service, row.finding, row.seq, row) }));
  }

  private async downloads(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (NewView & { id: number })[] = await manager.query(
      `SELECT v.id::float8 AS id, v.at, v.account, v.service, v.method, v.route, v.params, v.query, v.status, v.bytes::float8 AS bytes, v.download
       FROM audit_view v
       WHERE v.download AND NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/download/' || v.id) ORDER BY v.id`,
    );
    return rows.map((row) => ({ at: row.at, artefact: downloadArtefact(row.id, `account:${row.account}`, row) }));
  }

  private async batches(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: ViewBatch[] = await manager.query(
      `SELECT b.seq, b.first_id::float8 AS "firstId", b.last_id::float8 AS "lastId", b.views, b.sha256, b.at FROM audit_view_batch b
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'audit/views/' || b.seq) ORDER BY b.seq`,
    );
    return rows.map((row) => ({ at: row.at, artefact: viewsArtefact(row) }));
  }
}
