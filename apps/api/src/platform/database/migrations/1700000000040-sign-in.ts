import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Sign-in by OpenID Connect, sessions that can be told apart and ended one by one, and tokens that change their secret.
 * A session that is open counts as authenticated and used when it began.
 */
export class SignIn1700000000040 implements MigrationInterface {
  readonly name = 'SignIn1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN issuer text, ADD COLUMN subject text,
        ADD CONSTRAINT account_identity_check CHECK ((issuer IS NULL) = (subject IS NULL));
      CREATE UNIQUE INDEX account_identity ON account (issuer, subject);

      ALTER TABLE session
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN authenticated_at timestamptz,
        ADD COLUMN last_used_at timestamptz,
        ADD COLUMN address text,
        ADD COLUMN user_agent text;
      UPDATE session SET authenticated_at = created_at, last_used_at = created_at;
      ALTER TABLE session
        ALTER COLUMN id DROP DEFAULT,
        ALTER COLUMN authenticated_at SET NOT NULL,
        ALTER COLUMN last_used_at SET NOT NULL;
      CREATE UNIQUE INDEX session_id ON session (id);

      ALTER TABLE api_token
        ADD COLUMN services text[],
        ADD COLUMN previous_sha256 bytea,
        ADD COLUMN previous_until timestamptz,
        ADD COLUMN rotated_at timestamptz,
        ADD CONSTRAINT api_token_previous_check CHECK ((previous_sha256 IS NULL) = (previous_until IS NULL));
      CREATE UNIQUE INDEX api_token_previous ON api_token (previous_sha256);

      CREATE TABLE oidc_flow (
        sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
        return_to text NOT NULL,
        session_id uuid,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX oidc_flow_expiry ON oidc_flow (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE oidc_flow;
      DROP INDEX api_token_previous;
      ALTER TABLE api_token DROP COLUMN services, DROP COLUMN previous_sha256, DROP COLUMN previous_until, DROP COLUMN rotated_at;
      DROP INDEX session_id;
      ALTER TABLE session DROP COLUMN id, DROP COLUMN authenticated_at, DROP COLUMN last_used_at, DROP COLUMN address, DROP COLUMN user_agent;
      DROP INDEX account_identity;
      ALTER TABLE account DROP COLUMN issuer, DROP COLUMN subject;
    `);
  }
}
