import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { Ledger } from '../../../platform/ledger';
import { answerArtefact } from './disclosure-artefact';
import type { AnswerRevision } from './kept-disclosure';

interface AnswerRow extends Omit<AnswerRevision, 'writtenAt' | 'writtenBy'> {
  written_at: Date;
  written_by: string;
}

const toRevision = ({ written_at, written_by, ...row }: AnswerRow): AnswerRevision => ({
  ...row,
  writtenAt: written_at.toISOString(),
  writtenBy: written_by,
});

/** Answers as they were written, every revision of them. */
@Injectable()
export class AnswerRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: Ledger,
  ) {}

  /** The last revision of each field that was ever written. */
  async latest(serviceId: number, disclosureId: string, manager: EntityManager = this.dataSource.manager): Promise<AnswerRevision[]> {
    const rows: AnswerRow[] = await manager.query(
      `SELECT DISTINCT ON (field) field, revision, kind, text, reason, written_at, written_by
       FROM disclosure_answer WHERE service_id = $1 AND disclosure_id = $2 ORDER BY field, revision DESC`,
      [serviceId, disclosureId],
    );
    return rows.map(toRevision);
  }

  async add(manager: EntityManager, serviceId: number, disclosureId: string, one: AnswerRevision): Promise<void> {
    const rows: { service: string }[] = await manager.query(
      `INSERT INTO disclosure_answer (service_id, disclosure_id, field, revision, kind, text, reason, written_at, written_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       RETURNING (SELECT key FROM service WHERE id = service_id) AS service`,
      [serviceId, disclosureId, one.field, one.revision, one.kind, one.text, one.reason, one.writtenAt, one.writtenBy],
    );
    this.ledger.record(manager, rows.map(({ service }) => answerArtefact(service, disclosureId, one)));
  }

  /** Everyone who made it, wrote any answer of it, or asked for its approval. */
  async authors(manager: EntityManager, serviceId: number, disclosureId: string): Promise<string[]> {
    const rows: { author: string }[] = await manager.query(
      `SELECT written_by AS author FROM disclosure_answer WHERE service_id = $1 AND disclosure_id = $2
       UNION SELECT by FROM disclosure_event WHERE service_id = $1 AND disclosure_id = $2 AND action IN ('create', 'submit')`,
      [serviceId, disclosureId],
    );
    return rows.map((row) => row.author);
  }
}
