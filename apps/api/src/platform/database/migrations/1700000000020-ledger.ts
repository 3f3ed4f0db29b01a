import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['ledger_entry', 'ledger_node', 'ledger_checkpoint', 'ledger_anchor'];

/**
 * The ledger: one entry for each artefact, numbered without a gap, the nodes of the Merkle tree over them, and what was signed
 * or anchored of it. Everything is appended. Each document gets a salt of its own, so that its digest says nothing of what it
 * held once the document itself is gone.
 */
export class Ledger1700000000020 implements MigrationInterface {
  readonly name = 'Ledger1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_entry (
        seq bigint PRIMARY KEY CHECK (seq >= 0),
        kind text NOT NULL,
        subject text NOT NULL UNIQUE,
        service_id int REFERENCES service (id),
        body bytea NOT NULL,
        leaf_hash bytea NOT NULL CHECK (leaf_hash = sha256('\\x00'::bytea || body)),
        content_digest bytea CHECK (octet_length(content_digest) = 32),
        appended_at timestamptz NOT NULL,
        observed_from timestamptz,
        observed_to timestamptz
      );
      CREATE INDEX ledger_entry_service ON ledger_entry (service_id, seq);
      CREATE INDEX ledger_entry_kind ON ledger_entry (kind, seq);

      CREATE TABLE ledger_node (
        level smallint NOT NULL CHECK (level > 0),
        idx bigint NOT NULL CHECK (idx >= 0),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        PRIMARY KEY (level, idx)
      );

      CREATE TABLE ledger_checkpoint (
        size bigint PRIMARY KEY CHECK (size > 0),
        root bytea NOT NULL CHECK (octet_length(root) = 32),
        note text NOT NULL,
        reason text NOT NULL,
        at timestamptz NOT NULL
      );

      CREATE TABLE ledger_anchor (
        size bigint NOT NULL REFERENCES ledger_checkpoint (size),
        kind text NOT NULL,
        at timestamptz NOT NULL,
        payload bytea NOT NULL,
        PRIMARY KEY (size, kind, at)
      );

      ALTER TABLE raw_document ADD COLUMN salt bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) CHECK (octet_length(salt) = 16);
      ALTER TABLE raw_document ADD COLUMN digest bytea NOT NULL UNIQUE GENERATED ALWAYS AS (sha256(salt || data)) STORED;
      ALTER TABLE raw_document ALTER COLUMN salt DROP DEFAULT;

      CREATE FUNCTION kaiji_ledger_gapless() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
      DECLARE added bigint; first bigint; last bigint;
      BEGIN
        SELECT count(*), min(seq), max(seq) INTO added, first, last FROM appended;
        IF added = 0 THEN RETURN NULL; END IF;
        IF last - first + 1 <> added OR (first > 0 AND NOT EXISTS (SELECT FROM ledger_entry WHERE seq = first - 1)) THEN
          RAISE EXCEPTION 'the ledger has no gaps: entries % to % do not follow it', first, last USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER ledger_entry_gapless AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS appended
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_ledger_gapless();
    `);
    for (const table of TABLES) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Evidence is not taken back: restore a backup instead');
  }
}
