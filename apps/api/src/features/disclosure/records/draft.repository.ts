import { Injectable } from '@nestjs/common';
import type { Figure } from '@kaiji/contracts';
import type { Draft } from '@kaiji/forms';
import { DataSource, EntityManager } from 'typeorm';
import type { KeptDraft } from './kept-disclosure';

/** The figures that a disclosure was made from, whole, and what they proposed: written once. */
@Injectable()
export class DraftRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: EntityManager, serviceId: number, disclosureId: string, figures: readonly Figure[], drafts: readonly Draft[]): Promise<void> {
    for (const figure of figures) {
      await manager.query('INSERT INTO disclosure_figure (service_id, disclosure_id, figure, body) VALUES ($1, $2, $3, $4)', [
        ...[serviceId, disclosureId, figure.figure, JSON.stringify(figure)],
      ]);
    }
    for (const draft of drafts) {
      await manager.query(
        'INSERT INTO disclosure_draft (service_id, disclosure_id, field, figure, text, reason, parts) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [serviceId, disclosureId, draft.field, draft.figure, draft.text, draft.reason ?? null, JSON.stringify(draft.parts)],
      );
    }
  }

  /** The figures as they were when the disclosure was made. */
  async figures(serviceId: number, disclosureId: string): Promise<Figure[]> {
    const rows: { body: Figure }[] = await this.dataSource.query(
      'SELECT body FROM disclosure_figure WHERE service_id = $1 AND disclosure_id = $2 ORDER BY figure',
      [serviceId, disclosureId],
    );
    return rows.map(({ body }) => body);
  }

  of(serviceId: number, disclosureId: string, manager: EntityManager = this.dataSource.manager): Promise<KeptDraft[]> {
    return manager.query(
      `SELECT d.field, d.figure, d.text, d.reason, d.parts, f.body #>> '{rules,version}' AS "rulesVersion", f.body #>> '{evidence,hash}' AS "evidenceHash"
       FROM disclosure_draft d JOIN disclosure_figure f USING (service_id, disclosure_id, figure)
       WHERE d.service_id = $1 AND d.disclosure_id = $2`,
      [serviceId, disclosureId],
    );
  }
}
