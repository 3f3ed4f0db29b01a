import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'audit_grant',
  'audit_grant_service',
  'audit_grant_end',
  'audit_item',
  'audit_sample',
  'audit_finding',
  'audit_finding_step',
  'audit_memo',
  'audit_view',
  'audit_view_batch',
  'audit_checkpoint',
];

const SALT = 'salt bytea NOT NULL CHECK (octet_length(salt) = 16)';

const GRANTS = `
  CREATE TABLE audit_grant (
    id uuid PRIMARY KEY,
    account text NOT NULL,
    firm text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    ends_on date NOT NULL,
    note text,
    ${SALT},
    granted_at timestamptz NOT NULL,
    granted_by text NOT NULL,
    CHECK (period_from < period_to)
  );
  CREATE INDEX audit_grant_account ON audit_grant (account);
  CREATE TABLE audit_grant_service (
    service_id int NOT NULL REFERENCES service (id),
    grant_id uuid NOT NULL REFERENCES audit_grant (id),
    PRIMARY KEY (service_id, grant_id)
  );
  CREATE TABLE audit_grant_end (
    grant_id uuid PRIMARY KEY REFERENCES audit_grant (id),
    ended_at timestamptz NOT NULL,
    ended_by text NOT NULL
  );`;

const WORK = `
  CREATE TABLE audit_item (
    service_id int NOT NULL,
    disclosure_id uuid NOT NULL,
    field text NOT NULL,
    seq int NOT NULL CHECK (seq > 0),
    state text NOT NULL CHECK (state IN ('checked', 'unchecked')),
    answer_revision int NOT NULL,
    note text,
    grant_id uuid NOT NULL REFERENCES audit_grant (id),
    ${SALT},
    at timestamptz NOT NULL,
    by text NOT NULL,
    PRIMARY KEY (service_id, disclosure_id, field, seq),
    FOREIGN KEY (service_id, disclosure_id) REFERENCES disclosure (service_id, id)
  );
  CREATE TABLE audit_sample (
    service_id int NOT NULL REFERENCES service (id),
    id uuid NOT NULL,
    kind text NOT NULL,
    period_from timestamptz NOT NULL,
    period_to timestamptz NOT NULL,
    ledger_size bigint NOT NULL,
    population_count int NOT NULL,
    population_sha256 bytea NOT NULL CHECK (octet_length(population_sha256) = 32),
    method text NOT NULL,
    seed text NOT NULL,
    size int NOT NULL CHECK (size > 0),
    items jsonb NOT NULL,
    grant_id uuid NOT NULL REFERENCES audit_grant (id),
    drawn_at timestamptz NOT NULL,
    drawn_by text NOT NULL,
    PRIMARY KEY (service_id, id)
  );`;

const FINDINGS = `
  CREATE TABLE audit_finding (
    service_id int NOT NULL REFERENCES service (id),
    id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    grant_id uuid NOT NULL REFERENCES audit_grant (id),
    disclosure_id uuid,
    field text,
    answer_revision int,
    answer_text text,
    frozen_id uuid,
    record text,
    subject text NOT NULL,
    type text NOT NULL,
    severity text NOT NULL,
    PRIMARY KEY (service_id, id),
    UNIQUE (service_id, number),
    FOREIGN KEY (service_id, disclosure_id) REFERENCES disclosure (service_id, id),
    FOREIGN KEY (service_id, frozen_id) REFERENCES frozen_figure (service_id, id)
  );
  CREATE TABLE audit_finding_step (
    service_id int NOT NULL,
    finding_id uuid NOT NULL,
    seq int NOT NULL CHECK (seq > 0),
    action text NOT NULL,
    side text NOT NULL CHECK (side IN ('auditor', 'provider')),
    state text NOT NULL,
    text text NOT NULL,
    ${SALT},
    at timestamptz NOT NULL,
    by text NOT NULL,
    PRIMARY KEY (service_id, finding_id, seq),
    FOREIGN KEY (service_id, finding_id) REFERENCES audit_finding (service_id, id)
  );
  CREATE TABLE audit_memo (
    service_id int NOT NULL,
    finding_id uuid NOT NULL,
    seq int NOT NULL CHECK (seq > 0),
    text text NOT NULL,
    ${SALT},
    at timestamptz NOT NULL,
    by text NOT NULL,
    PRIMARY KEY (service_id, finding_id, seq),
    FOREIGN KEY (service_id, finding_id) REFERENCES audit_finding (service_id, id)
  );`;

const VIEWS = `
  CREATE TABLE audit_view (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    account text NOT NULL,
    service text,
    method text NOT NULL,
    route text NOT NULL,
    params jsonb NOT NULL,
    query jsonb NOT NULL,
    status int NOT NULL,
    bytes bigint,
    download boolean NOT NULL
  );
  CREATE INDEX audit_view_account ON audit_view (account, id);
  CREATE TABLE audit_view_batch (
    seq int PRIMARY KEY CHECK (seq > 0),
    first_id bigint NOT NULL,
    last_id bigint NOT NULL CHECK (last_id >= first_id),
    views int NOT NULL,
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    at timestamptz NOT NULL
  );
  CREATE TABLE audit_checkpoint (
    account text NOT NULL,
    seq int NOT NULL CHECK (seq > 0),
    size bigint NOT NULL CHECK (size > 0),
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    at timestamptz NOT NULL,
    PRIMARY KEY (account, seq)
  );`;

/** The auditor's room: invitations, checked items, samples, findings with their threads, what was looked at, and what each saw of the ledger. All appended. */
export class Audit1700000000060 implements MigrationInterface {
  readonly name = 'Audit1700000000060';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [GRANTS, WORK, FINDINGS, VIEWS]) await runner.query(statements);
    for (const table of TABLES) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was audited is not taken back: restore a backup instead');
  }
}
