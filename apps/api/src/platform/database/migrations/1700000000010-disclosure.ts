import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Disclosures. A disclosure with its figures and drafts is written once; answers and steps of its life are appended.
 * Nothing here is updated or deleted: triggers hold that.
 */
export class Disclosure1700000000010 implements MigrationInterface {
  readonly name = 'Disclosure1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disclosure (
        service_id int NOT NULL REFERENCES service (id),
        id uuid NOT NULL,
        edition text NOT NULL,
        date date NOT NULL,
        service_name text NOT NULL,
        period_from timestamptz NOT NULL,
        period_to timestamptz NOT NULL,
        time_zone text NOT NULL,
        as_of timestamptz NOT NULL,
        restates uuid,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        PRIMARY KEY (service_id, id),
        UNIQUE (service_id, restates)
      );

      CREATE TABLE disclosure_figure (
        service_id int NOT NULL,
        disclosure_id uuid NOT NULL,
        figure text NOT NULL,
        body jsonb NOT NULL,
        PRIMARY KEY (service_id, disclosure_id, figure),
        FOREIGN KEY (service_id, disclosure_id) REFERENCES disclosure (service_id, id)
      );

      CREATE TABLE disclosure_draft (
        service_id int NOT NULL,
        disclosure_id uuid NOT NULL,
        field text NOT NULL,
        figure text NOT NULL,
        text text,
        reason text,
        parts jsonb NOT NULL,
        PRIMARY KEY (service_id, disclosure_id, field),
        FOREIGN KEY (service_id, disclosure_id, figure) REFERENCES disclosure_figure (service_id, disclosure_id, figure)
      );

      CREATE TABLE disclosure_answer (
        service_id int NOT NULL,
        disclosure_id uuid NOT NULL,
        field text NOT NULL,
        revision int NOT NULL,
        kind text NOT NULL CHECK (kind IN ('typed', 'notApplicable', 'draft')),
        text text CHECK ((text IS NOT NULL) = (kind = 'typed')),
        reason text,
        written_at timestamptz NOT NULL,
        written_by text NOT NULL,
        PRIMARY KEY (service_id, disclosure_id, field, revision),
        FOREIGN KEY (service_id, disclosure_id) REFERENCES disclosure (service_id, id)
      );

      CREATE TABLE disclosure_event (
        service_id int NOT NULL,
        disclosure_id uuid NOT NULL,
        seq int NOT NULL,
        action text NOT NULL,
        state text NOT NULL,
        at timestamptz NOT NULL,
        by text NOT NULL,
        reason text,
        PRIMARY KEY (service_id, disclosure_id, seq),
        FOREIGN KEY (service_id, disclosure_id) REFERENCES disclosure (service_id, id)
      );
    `);
    for (const table of ['disclosure', 'disclosure_figure', 'disclosure_draft', 'disclosure_answer', 'disclosure_event']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Disclosures are not taken back: restore a backup instead');
  }
}
