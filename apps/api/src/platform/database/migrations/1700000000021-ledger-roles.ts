import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the application's database role cannot do itself, as functions of the tables' owner: it makes the month's table for
 * results, and nothing else. Its path is fixed, so that nobody slips in another table of the same name.
 */
export class LedgerRoles1700000000021 implements MigrationInterface {
  readonly name = 'LedgerRoles1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION kaiji_make_result_month(month date) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        IF month <> date_trunc('month', month) OR month < '2000-01-01' OR month >= '2300-01-01' THEN
          RAISE EXCEPTION '% is no month that results are kept of', month USING ERRCODE = 'invalid_parameter_value';
        END IF;
        EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.probe_result FOR VALUES FROM (%L) TO (%L)',
          'probe_result_' || to_char(month, 'YYYY_MM'), month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION kaiji_make_result_month(date)');
  }
}
