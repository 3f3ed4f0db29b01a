import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Closed days of probe results as sealed files. What is known of a file stays for ever; its bytes can go once their time of keeping
 * is over and that is written down. Rows leave `probe_result` through one function, which looks for itself whether they are sealed.
 */
export class Segments1700000000030 implements MigrationInterface {
  readonly name = 'Segments1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(DROP_SEALED_ROWS);
    await runner.query(FREE_EMPTY_MONTHS);
    await runner.query(ERASE);
    for (const table of ['probe_segment', 'probe_segment_erasure']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only()`);
    }
    await runner.query(`
      CREATE TRIGGER probe_segment_data_append_only BEFORE UPDATE OR TRUNCATE ON probe_segment_data
        FOR EACH STATEMENT EXECUTE FUNCTION kaiji_append_only();
      CREATE TRIGGER probe_segment_data_erased BEFORE DELETE ON probe_segment_data
        FOR EACH ROW EXECUTE FUNCTION kaiji_segment_erased()`);
  }

  async down(): Promise<void> {
    throw new Error('Evidence is not taken back: restore a backup instead');
  }
}

/** Of each series in a segment, at the same place in five arrays: a third of the space of a document. */
const TABLES = `
  CREATE TABLE probe_segment (
    service_id int NOT NULL REFERENCES service (id),
    day date NOT NULL,
    revision int NOT NULL CHECK (revision > 0),
    rows int NOT NULL CHECK (rows > 0),
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    bytes int NOT NULL,
    home text NOT NULL CHECK (home IN ('database', 'folder')),
    series_ids int[] NOT NULL,
    series_rows int[] NOT NULL,
    series_instants int[] NOT NULL,
    series_first_ms int[] NOT NULL,
    series_last_ms int[] NOT NULL,
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (service_id, day, revision)
  );

  CREATE TABLE probe_segment_data (
    service_id int NOT NULL,
    day date NOT NULL,
    revision int NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (service_id, day, revision)
  );
  ALTER TABLE probe_segment_data ALTER COLUMN data SET STORAGE EXTERNAL;

  CREATE TABLE probe_segment_erasure (
    service_id int NOT NULL,
    day date NOT NULL,
    revision int NOT NULL,
    erased_at timestamptz NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (service_id, day, revision),
    FOREIGN KEY (service_id, day, revision) REFERENCES probe_segment (service_id, day, revision)
  );

  CREATE TABLE seal_due (
    service_id int NOT NULL REFERENCES service (id),
    day date NOT NULL,
    touched_at timestamptz NOT NULL,
    PRIMARY KEY (service_id, day)
  );
  INSERT INTO seal_due (service_id, day, touched_at)
    SELECT DISTINCT service_id, (at AT TIME ZONE 'UTC')::date, 'epoch'::timestamptz FROM probe_result;
`;

/** The segment must have been written by the very transaction that asks: what came later than a segment is not in it. */
const DROP_SEALED_ROWS = `
  CREATE FUNCTION kaiji_drop_sealed_rows(of_service int, of_day date) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
  DECLARE
    sealed public.probe_segment;
    before public.probe_segment;
    from_at timestamptz := of_day::timestamp AT TIME ZONE 'UTC';
    to_at timestamptz := (of_day + 1)::timestamp AT TIME ZONE 'UTC';
    dropped int;
  BEGIN
    SELECT * INTO sealed FROM public.probe_segment s
      WHERE s.service_id = of_service AND s.day = of_day AND s.xmin::text::bigint = pg_current_xact_id()::text::bigint % 4294967296
      ORDER BY revision DESC LIMIT 1;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'no segment of service % and day % was written in this transaction', of_service, of_day
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF sealed.home = 'database' AND NOT EXISTS (
      SELECT FROM public.probe_segment_data d
      WHERE d.service_id = of_service AND d.day = of_day AND d.revision = sealed.revision AND sha256(d.data) = sealed.sha256)
    THEN
      RAISE EXCEPTION 'the bytes of the segment are not those of its hash' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT * INTO before FROM public.probe_segment s
      WHERE s.service_id = of_service AND s.day = of_day AND s.revision = sealed.revision - 1;
    IF EXISTS (
      SELECT FROM (
        SELECT series_id, sum(rows) AS rows FROM (
          SELECT r.series_id, count(*) AS rows FROM public.probe_result r
          WHERE r.service_id = of_service AND r.series_id = ANY (sealed.series_ids) AND r.at >= from_at AND r.at < to_at GROUP BY 1
          UNION ALL
          SELECT b.series_id, b.rows FROM unnest(before.series_ids, before.series_rows) AS b (series_id, rows)) one
        GROUP BY 1) kept
      FULL JOIN unnest(sealed.series_ids, sealed.series_rows) AS s (series_id, rows) USING (series_id)
      WHERE kept.rows IS DISTINCT FROM s.rows)
    THEN
      RAISE EXCEPTION 'the segment of service % and day % does not hold the rows that are there', of_service, of_day
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    DELETE FROM public.probe_result r
      WHERE r.service_id = of_service AND r.series_id = ANY (sealed.series_ids) AND r.at >= from_at AND r.at < to_at;
    GET DIAGNOSTICS dropped = ROW_COUNT;
    RETURN dropped;
  END $$;
`;

/**
 * Gives the space of months without a row back: that of their indexes too, which vacuum leaves as large as they were. A month is left alone where anything of it was sealed lately, since readers that
 * began before may still look at its rows, and where somebody is at it just now.
 */
const FREE_EMPTY_MONTHS = `
  CREATE FUNCTION kaiji_free_empty_months(quiet_since timestamptz) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET lock_timeout = '100ms' AS $$
  DECLARE
    month record;
    filled boolean;
    freed int := 0;
  BEGIN
    FOR month IN
      SELECT c.oid::regclass AS part, to_date(right(c.relname, 7), 'YYYY_MM') AS from_day
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'public.probe_result'::regclass AND c.relname ~ '^probe_result_\\d{4}_\\d\\d$'
        AND (pg_relation_size(c.oid) > 0 OR pg_indexes_size(c.oid) > 65536)
    LOOP
      CONTINUE WHEN EXISTS (
        SELECT FROM public.probe_segment s
        WHERE s.day >= month.from_day AND s.day < month.from_day + interval '1 month' AND s.sealed_at > quiet_since);
      EXECUTE format('SELECT EXISTS (SELECT FROM %s)', month.part) INTO filled;
      CONTINUE WHEN filled;
      BEGIN
        EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', month.part);
        EXECUTE format('SELECT EXISTS (SELECT FROM %s)', month.part) INTO filled;
        CONTINUE WHEN filled;
        EXECUTE format('TRUNCATE %s', month.part);
        freed := freed + 1;
      EXCEPTION WHEN lock_not_available THEN NULL;
      END;
    END LOOP;
    RETURN freed;
  END $$;
`;

const ERASE = `
  CREATE FUNCTION kaiji_segment_erased() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT FROM public.probe_segment_erasure e
      WHERE e.service_id = OLD.service_id AND e.day = OLD.day AND e.revision = OLD.revision)
    THEN
      RAISE EXCEPTION 'the bytes of a segment go only once their erasure is written down' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
  END $$;

  CREATE FUNCTION kaiji_erase_segment(of_service int, of_day date, of_revision int) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    DELETE FROM public.probe_segment_data WHERE service_id = of_service AND day = of_day AND revision = of_revision
  $$;
`;
