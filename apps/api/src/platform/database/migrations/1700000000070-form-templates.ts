import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates of the form as they were received, and the versions of which cell takes which field. All appended. */
export class FormTemplates1700000000070 implements MigrationInterface {
  readonly name = 'FormTemplates1700000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE form_template (
        service_id int NOT NULL REFERENCES service (id),
        id uuid NOT NULL,
        name text NOT NULL,
        edition text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('xlsx', 'xlsm')),
        sha256 bytea NOT NULL REFERENCES raw_document (sha256),
        bytes int NOT NULL CHECK (bytes > 0),
        uploaded_at timestamptz NOT NULL,
        uploaded_by text NOT NULL,
        PRIMARY KEY (service_id, id)
      );

      CREATE TABLE form_cell_map (
        service_id int NOT NULL,
        template_id uuid NOT NULL,
        version int NOT NULL CHECK (version > 0),
        body jsonb NOT NULL,
        reason text NOT NULL,
        written_at timestamptz NOT NULL,
        written_by text NOT NULL,
        PRIMARY KEY (service_id, template_id, version),
        FOREIGN KEY (service_id, template_id) REFERENCES form_template (service_id, id)
      );
    `);
    for (const table of ['form_template', 'form_cell_map']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Templates are not taken back: restore a backup instead');
  }
}
