import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen figures with the signed statement of each, the steps of their lives, and what later evidence would make of them. All appended. */
export class FrozenFigures1700000000050 implements MigrationInterface {
  readonly name = 'FrozenFigures1700000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE frozen_figure (
        service_id int NOT NULL REFERENCES service (id),
        id uuid NOT NULL,
        figure text NOT NULL,
        period_from timestamptz NOT NULL,
        period_to timestamptz NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        as_of timestamptz NOT NULL,
        body jsonb NOT NULL,
        statement_sha256 bytea NOT NULL REFERENCES raw_document (sha256),
        input_count int NOT NULL,
        input_root bytea NOT NULL CHECK (octet_length(input_root) = 32),
        supersedes uuid,
        changes jsonb,
        reason text,
        frozen_at timestamptz NOT NULL,
        frozen_by text NOT NULL,
        PRIMARY KEY (service_id, id),
        UNIQUE (service_id, figure, period_from, period_to, revision),
        UNIQUE (service_id, supersedes),
        FOREIGN KEY (service_id, supersedes) REFERENCES frozen_figure (service_id, id),
        CHECK ((supersedes IS NULL) = (revision = 1) AND (revision = 1 OR reason IS NOT NULL))
      );

      CREATE TABLE frozen_approval (
        service_id int NOT NULL,
        frozen_id uuid NOT NULL,
        approved_at timestamptz NOT NULL,
        approved_by text NOT NULL,
        reason text,
        PRIMARY KEY (service_id, frozen_id),
        FOREIGN KEY (service_id, frozen_id) REFERENCES frozen_figure (service_id, id)
      );

      CREATE TABLE frozen_drift (
        service_id int NOT NULL,
        frozen_id uuid NOT NULL,
        seq int NOT NULL,
        found_at timestamptz NOT NULL,
        differences jsonb NOT NULL,
        PRIMARY KEY (service_id, frozen_id, seq),
        FOREIGN KEY (service_id, frozen_id) REFERENCES frozen_figure (service_id, id)
      );

      CREATE TABLE frozen_look (
        service_id int PRIMARY KEY REFERENCES service (id),
        state text NOT NULL
      );
    `);
    for (const table of ['frozen_figure', 'frozen_approval', 'frozen_drift']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was frozen is not taken back: restore a backup instead');
  }
}
