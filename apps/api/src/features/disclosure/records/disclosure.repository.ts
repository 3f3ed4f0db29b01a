import { Injectable } from '@nestjs/common';
import type { DisclosureState, Figure } from '@kaiji/contracts';
import { DataSource, EntityManager } from 'typeorm';
import { Ledger } from '../../../platform/ledger';
import { createdArtefact, stepArtefact } from './disclosure-artefact';
import type { DisclosureEvent, KeptDisclosure } from './kept-disclosure';

interface DisclosureRow {
  service_id: number;
  id: string;
  edition: string;
  date: string;
  service_name: string;
  period_from: Date;
  period_to: Date;
  time_zone: string;
  as_of: Date;
  restates: string | null;
  restated_by: string | null;
  created_at: Date;
  created_by: string;
  state: DisclosureState;
}

const toDisclosure = (row: DisclosureRow): KeptDisclosure => ({
  serviceId: row.service_id,
  id: row.id,
  edition: row.edition,
  date: row.date,
  serviceName: row.service_name,
  period: {
    from: row.period_from.toISOString(),
    to: row.period_to.toISOString(),
    timeZone: row.time_zone,
    asOf: row.as_of.toISOString(),
  },
  restates: row.restates,
  restatedBy: row.restated_by,
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by,
  state: row.state,
});

const WITH_STATE = `
  SELECT d.service_id, d.id, d.edition, d.date::text AS date, d.service_name, d.period_from, d.period_to, d.time_zone, d.as_of,
         d.restates, later.id AS restated_by, d.created_at, d.created_by, e.state
  FROM disclosure d
  JOIN LATERAL (
    SELECT state FROM disclosure_event e WHERE e.service_id = d.service_id AND e.disclosure_id = d.id ORDER BY seq DESC LIMIT 1
  ) e ON true
  LEFT JOIN disclosure later ON later.service_id = d.service_id AND later.restates = d.id`;

/** Key of the row's service. */
const SERVICE = '(SELECT key FROM service WHERE id = service_id) AS service';

/** Disclosures and the steps of their lives: appended, never changed. */
@Injectable()
export class DisclosureRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: Ledger,
  ) {}

  /** Newest first. */
  async list(serviceId: number): Promise<KeptDisclosure[]> {
    const rows: DisclosureRow[] = await this.dataSource.query(`${WITH_STATE} WHERE d.service_id = $1 ORDER BY d.created_at DESC, d.id`, [serviceId]);
    return rows.map(toDisclosure);
  }

  async one(serviceId: number, id: string, manager: EntityManager = this.dataSource.manager): Promise<KeptDisclosure | undefined> {
    const rows: DisclosureRow[] = await manager.query(`${WITH_STATE} WHERE d.service_id = $1 AND d.id = $2`, [serviceId, id]);
    return rows[0] && toDisclosure(rows[0]);
  }

  /** The same, and nobody else writes to it until the transaction ends. */
  async lock(manager: EntityManager, serviceId: number, id: string): Promise<KeptDisclosure | undefined> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`kaiji disclosure ${id.toLowerCase()}`]);
    return this.one(serviceId, id, manager);
  }

  async add(manager: EntityManager, one: Omit<KeptDisclosure, 'state' | 'restatedBy'>, figures: readonly Figure[]): Promise<void> {
    const { period } = one;
    const rows: { service: string }[] = await manager.query(
      `INSERT INTO disclosure (service_id, id, edition, date, service_name, period_from, period_to, time_zone, as_of, restates, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       RETURNING ${SERVICE}`,
      [
        ...[one.serviceId, one.id, one.edition, one.date, one.serviceName],
        ...[period.from, period.to, period.timeZone, period.asOf],
        ...[one.restates, one.createdAt, one.createdBy],
      ],
    );
    const bodies = figures.map((body) => ({ figure: body.figure, body }));
    this.ledger.record(manager, rows.map(({ service }) => createdArtefact(service, one, bodies)));
  }

  async events(serviceId: number, id: string): Promise<DisclosureEvent[]> {
    const rows: (Omit<DisclosureEvent, 'at'> & { at: Date })[] = await this.dataSource.query(
      'SELECT action, state, at, by, reason FROM disclosure_event WHERE service_id = $1 AND disclosure_id = $2 ORDER BY seq',
      [serviceId, id],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  async addEvent(manager: EntityManager, serviceId: number, id: string, event: DisclosureEvent): Promise<void> {
    const rows: { service: string; seq: number }[] = await manager.query(
      `INSERT INTO disclosure_event (service_id, disclosure_id, seq, action, state, at, by, reason)
       SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7 FROM disclosure_event WHERE service_id = $1 AND disclosure_id = $2
       RETURNING seq, ${SERVICE}`,
      [serviceId, id, event.action, event.state, event.at, event.by, event.reason],
    );
    this.ledger.record(manager, rows.map(({ service, seq }) => stepArtefact(service, id, seq, event)));
  }
}
