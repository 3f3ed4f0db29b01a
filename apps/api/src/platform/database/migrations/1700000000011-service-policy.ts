import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policies of a service in versions: each holds from the start of a local day, and nothing that was decided is lost. */
export class ServicePolicy1700000000011 implements MigrationInterface {
  readonly name = 'ServicePolicy1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE service_policy (
        service_id int NOT NULL REFERENCES service (id),
        effective_from date NOT NULL,
        revision int NOT NULL,
        policy jsonb NOT NULL,
        reason text NOT NULL,
        recorded_at timestamptz NOT NULL,
        source text NOT NULL,
        raw_sha256 bytea NOT NULL REFERENCES raw_document (sha256),
        PRIMARY KEY (service_id, effective_from, revision)
      );
      CREATE TRIGGER service_policy_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON service_policy
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Evidence is not taken back: restore a backup instead');
  }
}
