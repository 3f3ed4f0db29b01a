import { Injectable } from '@nestjs/common';
import type { FindingsQuery, FindingState } from '@kaiji/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptFinding, KeptStep, NewFinding, NewStep } from './kept-finding';

export interface FindingOfField {
  readonly id: string;
  readonly number: number;
  readonly field: string | null;
  readonly state: FindingState;
}

type FindingRow = Omit<KeptFinding, 'steps'>;

/** In its service, the last step says the state. */
const WITH_STATE = `
  SELECT f.service_id AS "serviceId", f.id, f.number, f.grant_id AS "grantId", f.disclosure_id AS "disclosureId", f.field,
         f.answer_revision AS "answerRevision", f.answer_text AS "answerText", f.frozen_id AS "frozenId", f.record, f.subject, f.type, f.severity,
         g.firm, last.state
  FROM audit_finding f
  JOIN audit_grant g ON g.id = f.grant_id
  JOIN LATERAL (
    SELECT state FROM audit_finding_step s WHERE s.service_id = f.service_id AND s.finding_id = f.id ORDER BY seq DESC LIMIT 1
  ) last ON true
  WHERE f.service_id = $1 AND ($2::text IS NULL OR g.firm = $2)`;

/** Findings and the threads on them: appended, never changed. */
@Injectable()
export class FindingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of a firm, or of all where none is given; newest first. */
  async list(serviceId: number, firm: string | undefined, { disclosure, field, state }: FindingsQuery): Promise<KeptFinding[]> {
    const rows: FindingRow[] = await this.dataSource.query(
      `${WITH_STATE} AND ($3::uuid IS NULL OR f.disclosure_id = $3) AND ($4::text IS NULL OR f.field = $4) AND ($5::text IS NULL OR last.state = $5)
       ORDER BY f.number DESC`,
      [serviceId, firm ?? null, disclosure ?? null, field ?? null, state ?? null],
    );
    return this.withSteps(serviceId, rows, this.dataSource.manager);
  }

  ofDisclosures(serviceId: number, disclosureIds: readonly string[], firm?: string): Promise<FindingOfField[]> {
    return this.dataSource.query(`${WITH_STATE} AND f.disclosure_id = ANY ($3) ORDER BY f.number`, [serviceId, firm ?? null, disclosureIds]);
  }

  async countStates(serviceId: number, firm?: string): Promise<Record<FindingState, number>> {
    const rows: { state: FindingState; count: number }[] = await this.dataSource.query(
      `SELECT state, count(*)::int AS count FROM (${WITH_STATE}) f GROUP BY state`,
      [serviceId, firm ?? null],
    );
    const counts = { open: 0, answered: 0, returned: 0, closed: 0 };
    for (const { state, count } of rows) counts[state] = count;
    return counts;
  }

  async one(serviceId: number, id: string, manager: EntityManager = this.dataSource.manager): Promise<KeptFinding | undefined> {
    const rows: FindingRow[] = await manager.query(`${WITH_STATE} AND f.id = $3`, [serviceId, null, id]);
    return (await this.withSteps(serviceId, rows, manager))[0];
  }

  /** The same, and nobody else adds to it until the transaction ends. */
  async lock(manager: EntityManager, serviceId: number, id: string): Promise<KeptFinding | undefined> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`kaiji finding ${id.toLowerCase()}`]);
    return this.one(serviceId, id, manager);
  }

  async add(manager: EntityManager, one: NewFinding): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, $2))', ['kaiji findings', one.serviceId]);
    await manager.query(
      `INSERT INTO audit_finding (service_id, id, number, grant_id, disclosure_id, field, answer_revision, answer_text, frozen_id, record, subject, type, severity)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM audit_finding WHERE service_id = $1`,
      [
        ...[one.serviceId, one.id, one.grantId, one.disclosureId, one.field, one.answerRevision, one.answerText],
        ...[one.frozenId, one.record, one.subject, one.type, one.severity],
      ],
    );
  }

  /** @returns its number in the thread */
  async addStep(manager: EntityManager, serviceId: number, findingId: string, step: NewStep): Promise<number> {
    const rows: { seq: number }[] = await manager.query(
      `INSERT INTO audit_finding_step (service_id, finding_id, seq, action, side, state, text, salt, at, by)
       SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7, $8, $9 FROM audit_finding_step WHERE service_id = $1 AND finding_id = $2
       RETURNING seq`,
      [serviceId, findingId, step.action, step.side, step.state, step.text, step.salt, step.at, step.by],
    );
    return rows[0]?.seq ?? 0;
  }

  private async withSteps(serviceId: number, rows: readonly FindingRow[], manager: EntityManager): Promise<KeptFinding[]> {
    const steps: (KeptStep & { finding: string })[] = await manager.query(
      `SELECT finding_id AS finding, seq, action, side, state, text, by, at FROM audit_finding_step
       WHERE service_id = $1 AND finding_id = ANY ($2) ORDER BY finding_id, seq`,
      [serviceId, rows.map(({ id }) => id)],
    );
    return rows.map((row) => ({ ...row, steps: steps.filter((one) => one.finding === row.id) }));
  }
}
