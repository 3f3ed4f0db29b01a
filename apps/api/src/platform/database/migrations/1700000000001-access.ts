import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Accounts, sessions, tokens. Of secrets only hashes are kept. Accounts and tokens are ended, never deleted: evidence names them. */
export class Access1700000000001 implements MigrationInterface {
  readonly name = 'Access1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account text NOT NULL UNIQUE,
        name text NOT NULL,
        roles text[] NOT NULL,
        password_hash text,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        disabled_at timestamptz,
        disabled_by text
      );

      CREATE TABLE session (
        sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
        account_id int NOT NULL REFERENCES account (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_account ON session (account_id);
      CREATE INDEX session_expiry ON session (expires_at);

      CREATE TABLE api_token (
        id uuid PRIMARY KEY,
        sha256 bytea NOT NULL UNIQUE CHECK (octet_length(sha256) = 32),
        name text NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz,
        revoked_by text
      );

      CREATE TABLE setup_state (
        key text PRIMARY KEY,
        value text NOT NULL,
        at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE setup_state, api_token, session, account');
  }
}
