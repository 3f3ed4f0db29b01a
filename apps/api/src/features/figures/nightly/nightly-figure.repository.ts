import { Injectable } from '@nestjs/common';
import type { Policy, UptimeFigure } from '@kaiji/contracts';
import { canonicalJson, type JsonValue, sha256Hex } from '@kaiji/ledger';
import { DataSource, EntityManager } from 'typeorm';
import { Ledger } from '../../../platform/ledger';
import { nightlyArtefact } from './nightly-artefact';

export interface NightlyFigure {
  readonly day: string;
  readonly revision: number;
  readonly computedAt: Date;
  readonly figure: UptimeFigure;
}

export interface DueDay {
  readonly serviceId: number;
  readonly serviceKey: string;
  readonly day: string;
  readonly touchedAt: Date;
}

interface FigureRow {
  day: string;
  revision: number;
  computed_at: Date;
  figure: UptimeFigure;
}

/** Over what the figure says; not over when it was computed, nor over what was read for it. */
const contentHash = ({ period, evidence: _evidence, ...content }: UptimeFigure): string =>
  sha256Hex(canonicalJson({ from: period.from, to: period.to, ...content } as unknown as JsonValue));

/** Uptime of closed days, computed once a night and kept; a later revision only where evidence moved. */
@Injectable()
export class NightlyFigureRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: Ledger,
  ) {}

  /** Adds a day that no figure was kept for yet. */
  async due(manager: EntityManager, serviceId: number, day: string, at: Date): Promise<void> {
    await manager.query(
      `INSERT INTO nightly_due (service_id, day, touched_at)
       SELECT $1, $2::date, $3 WHERE NOT EXISTS (SELECT 1 FROM nightly_figure WHERE service_id = $1 AND day = $2::date)
         AND EXISTS (SELECT 1 FROM probe_day WHERE service_id = $1)
       ON CONFLICT DO NOTHING`,
      [serviceId, day, at],
    );
  }

  /** Adds the days of `[fromDay, toDay)` whose figure was computed under another policy, or another definition of the service, than now holds. */
  async dueByRules(
    manager: EntityManager,
    serviceId: number,
    span: { fromDay: string; toDay: string; policy: Policy; serviceRevision: number },
    at: Date,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO nightly_due (service_id, day, touched_at)
       SELECT $1, day, $5 FROM (
         SELECT DISTINCT ON (day) day, figure->'rules'->'policy' AS policy, service_revision FROM nightly_figure
         WHERE service_id = $1 AND day >= $2::date AND day < $3::date ORDER BY day, revision DESC) latest
       WHERE policy IS DISTINCT FROM $4::jsonb OR service_revision <> $6
       ON CONFLICT DO NOTHING`,
      [serviceId, span.fromDay, span.toDay, JSON.stringify(span.policy), at, span.serviceRevision],
    );
  }

  /** Days whose evidence has been quiet since `quietSince`, the newest first: those are looked at. */
  async dueDays(manager: EntityManager, quietSince: Date, limit: number): Promise<DueDay[]> {
    return manager.query(
      `SELECT d.service_id AS "serviceId", s.key AS "serviceKey", d.day::text AS day, d.touched_at AS "touchedAt"
       FROM nightly_due d JOIN service s ON s.id = d.service_id
       WHERE d.touched_at <= $1 ORDER BY d.day DESC, d.service_id LIMIT $2`,
      [quietSince, limit],
    );
  }

  /** Keeps the figure of a day unless the latest one says the same, and takes the day off the list. */
  async keep(manager: EntityManager, due: DueDay, figure: UptimeFigure, serviceRevision: number, computedAt: Date): Promise<boolean> {
    const night = { rulesVersion: figure.rules.version, evidenceHash: figure.evidence.hash, figureHash: contentHash(figure), serviceRevision };
    const added: { revision: number }[] = await manager.query(
      `INSERT INTO nightly_figure (service_id, day, revision, computed_at, rules_version, evidence_hash, figure_hash, figure, service_revision)
       SELECT $1, $2::date, coalesce(max(revision), 0) + 1, $3, $4, $5, $7, $6::jsonb, $8 FROM nightly_figure WHERE service_id = $1 AND day = $2::date
       HAVING (SELECT (figure_hash, service_revision) FROM nightly_figure WHERE service_id = $1 AND day = $2::date ORDER BY revision DESC LIMIT 1)
         IS DISTINCT FROM ($7::text, $8::int)
       RETURNING revision`,
      [due.serviceId, due.day, computedAt, night.rulesVersion, night.evidenceHash, JSON.stringify(figure), night.figureHash, serviceRevision],
    );
    this.ledger.record(manager, added.map(({ revision }) => nightlyArtefact({ service: due.serviceKey, day: due.day, revision, ...night })));
    await manager.query('DELETE FROM nightly_due WHERE service_id = $1 AND day = $2::date AND touched_at = $3', [
      due.serviceId,
      due.day,
      due.touchedAt,
    ]);
    return added.length > 0;
  }

  /** The latest revision of each day in `[fromDay, toDay)`, by day. */
  async latest(serviceId: number, fromDay: string, toDay: string): Promise<NightlyFigure[]> {
    const rows: FigureRow[] = await this.dataSource.query(
      `SELECT DISTINCT ON (day) day::text AS day, revision, computed_at,
              figure - '{outages,exclusions,emergencies,gaps,unconfirmedFailures,notes}'::text[] || jsonb_build_object(
                'outages', figure->'outages') AS figure
       FROM nightly_figure WHERE service_id = $1 AND day >= $2::date AND day < $3::date
       ORDER BY day, revision DESC`,
      [serviceId, fromDay, toDay],
    );
    return rows.map((row) => ({ day: row.day, revision: row.revision, computedAt: row.computed_at, figure: row.figure }));
  }
}
