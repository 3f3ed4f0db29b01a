import { Injectable } from '@nestjs/common';
import type { CellMap, WorkbookKind } from '@kaiji/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { CellMapVersion, KeptTemplate } from './kept-template';

interface TemplateRow {
  serviceId: number;
  id: string;
  name: string;
  edition: string;
  kind: WorkbookKind;
  sha256: Buffer;
  bytes: number;
  uploadedAt: Date;
  uploadedBy: string;
  cellMapVersion: number | null;
}

const WITH_VERSION = `
  SELECT t.service_id AS "serviceId", t.id, t.name, t.edition, t.kind, t.sha256, t.bytes, t.uploaded_at AS "uploadedAt", t.uploaded_by AS "uploadedBy",
         (SELECT max(m.version) FROM form_cell_map m WHERE m.service_id = t.service_id AND m.template_id = t.id) AS "cellMapVersion"
  FROM form_template t`;

const toTemplate = (row: TemplateRow): KeptTemplate => ({ ...row, uploadedAt: row.uploadedAt.toISOString() });

/** Templates and their cell maps: appended, never changed. */
@Injectable()
export class TemplateRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(serviceId: number): Promise<KeptTemplate[]> {
    const rows: TemplateRow[] = await this.dataSource.query(`${WITH_VERSION} WHERE t.service_id = $1 ORDER BY t.uploaded_at DESC, t.id`, [serviceId]);
    return rows.map(toTemplate);
  }

  async one(serviceId: number, id: string): Promise<KeptTemplate | undefined> {
    const rows: TemplateRow[] = await this.dataSource.query(`${WITH_VERSION} WHERE t.service_id = $1 AND t.id = $2`, [serviceId, id]);
    return rows[0] && toTemplate(rows[0]);
  }

  async add(manager: EntityManager, one: Omit<KeptTemplate, 'cellMapVersion'>): Promise<void> {
    await manager.query(
      `INSERT INTO form_template (service_id, id, name, edition, kind, sha256, bytes, uploaded_at, uploaded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [one.serviceId, one.id, one.name, one.edition, one.kind, one.sha256, one.bytes, one.uploadedAt, one.uploadedBy],
    );
  }

  /** The one in force: that which was confirmed last. */
  async cellMap(serviceId: number, templateId: string): Promise<CellMapVersion | undefined> {
    const rows: { version: number; body: CellMap; reason: string; writtenAt: Date; writtenBy: string }[] = await this.dataSource.query(
      `SELECT version, body, reason, written_at AS "writtenAt", written_by AS "writtenBy" FROM form_cell_map
       WHERE service_id = $1 AND template_id = $2 ORDER BY version DESC LIMIT 1`,
      [serviceId, templateId],
    );
    const [row] = rows;
    return row && { version: row.version, map: row.body, reason: row.reason, writtenAt: row.writtenAt.toISOString(), writtenBy: row.writtenBy };
  }

  /** @returns the version that it became */
  async addCellMap(manager: EntityManager, { serviceId, id }: KeptTemplate, one: Omit<CellMapVersion, 'version'>): Promise<number> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`kaiji form template ${id}`]);
    const rows: { version: number }[] = await manager.query(
      `INSERT INTO form_cell_map (service_id, template_id, version, body, reason, written_at, written_by)
       SELECT $1, $2, coalesce(max(version), 0) + 1, $3::jsonb, $4, $5, $6 FROM form_cell_map WHERE service_id = $1 AND template_id = $2
       RETURNING version`,
      [serviceId, id, JSON.stringify(one.map), one.reason, one.writtenAt, one.writtenBy],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('a cell map that was added has a version');
    return row.version;
  }
}
