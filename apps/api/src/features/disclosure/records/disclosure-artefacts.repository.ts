import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactSources, type UnrecordedArtefact } from '../../../platform/ledger';
import { answerArtefact, createdArtefact, stepArtefact } from './disclosure-artefact';
import type { AnswerRevision, DisclosureEvent } from './kept-disclosure';

interface DisclosureRow {
  service: string;
  id: string;
  edition: string;
  date: string;
  serviceName: string;
  from: Date;
  to: Date;
  timeZone: string;
  asOf: Date;
  restates: string | null;
  createdAt: Date;
  createdBy: string;
  figures: { figure: string; body: unknown }[] | null;
}

type Of<T, Time extends string> = Omit<T, Time> & { service: string; id: string; at: Date };

/** Disclosures, answers and steps that the ledger has no entry of. */
@Injectable()
export class DisclosureArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'disclosure', unrecorded: (manager) => this.disclosures(manager) });
    sources.register({ name: 'disclosure_answer', unrecorded: (manager) => this.answers(manager) });
    sources.register({ name: 'disclosure_event', unrecorded: (manager) => this.steps(manager) });
  }

  private async disclosures(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: DisclosureRow[] = await manager.query(
      `SELECT s.key AS service, d.id, d.edition, d.date::text AS date, d.service_name AS "serviceName", d.period_from AS "from", d.period_to AS "to",
              d.time_zone AS "timeZone", d.as_of AS "asOf", d.restates, d.created_at AS "createdAt", d.created_by AS "createdBy",
              (SELECT json_agg(json_build_object('figure', f.figure, 'body', f.body)) FROM disclosure_figure f
               WHERE f.service_id = d.service_id AND f.disclosure_id = d.id) AS figures
       FROM disclosure d JOIN service s ON s.id = d.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'disclosure/' || d.id || '/created')
       ORDER BY d.created_at, d.restates NULLS FIRST, d.id`,
    );
    return rows.map(({ service, from, to, timeZone, asOf, createdAt, figures, ...one }) => {
      const period = { from: from.toISOString(), to: to.toISOString(), timeZone, asOf: asOf.toISOString() };
      return { at: createdAt, artefact: createdArtefact(service, { ...one, period, createdAt: createdAt.toISOString() }, figures ?? []) };
    });
  }

  private async answers(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: Of<AnswerRevision, 'writtenAt'>[] = await manager.query(
      `SELECT s.key AS service, a.disclosure_id AS id, a.field, a.revision, a.kind, a.text, a.reason, a.written_by AS "writtenBy", a.written_at AS at
       FROM disclosure_answer a JOIN service s ON s.id = a.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'disclosure/' || a.disclosure_id || '/answer/' || a.field || '/' || a.revision)
       ORDER BY a.written_at, a.disclosure_id, a.field, a.revision`,
    );
    return rows.map(({ service, id, at, ...one }) => ({ at, artefact: answerArtefact(service, id, { ...one, writtenAt: at.toISOString() }) }));
  }

  private async steps(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (Of<DisclosureEvent, 'at'> & { seq: number })[] = await manager.query(
      `SELECT s.key AS service, e.disclosure_id AS id, e.seq, e.action, e.state, e.by, e.reason, e.at
       FROM disclosure_event e JOIN service s ON s.id = e.service_id
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'disclosure/' || e.disclosure_id || '/step/' || e.seq)
       ORDER BY e.at, e.disclosure_id, e.seq`,
    );
    return rows.map(({ service, id, seq, at, ...one }) => ({ at, artefact: stepArtefact(service, id, seq, one) }));
  }
}
