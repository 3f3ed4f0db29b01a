/**
 * What the application may do besides reading and appending. Tables that are not listed hold what is recorded: it can neither
 * change nor delete there, and a new table starts like that.
 */
export const WORKING_TABLES: Readonly<Record<string, string>> = {
  account: 'UPDATE',
  api_token: 'UPDATE',
  session: 'UPDATE, DELETE',
  oidc_flow: 'UPDATE, DELETE',
  setup_state: 'UPDATE',
  evidence_head: 'UPDATE',
  probe_series: 'UPDATE',
  probe_run: 'UPDATE, DELETE',
  probe_day: 'UPDATE, DELETE',
  probe_latency_day: 'UPDATE, DELETE',
  probe_latency_month: 'UPDATE, DELETE',
  nightly_due: 'UPDATE, DELETE',
  seal_due: 'UPDATE, DELETE',
  frozen_look: 'UPDATE, DELETE',
};

/** How people and machines sign in, and what an audit firm notes for itself: an auditor of the database has no business there. */
export const SECRET_TABLES: readonly string[] = ['account', 'api_token', 'session', 'oidc_flow', 'setup_state', 'audit_memo'];

/** The list of migrations that ran is written by the owner alone. */
export const OWNERS_TABLES: readonly string[] = ['kaiji_migration'];
