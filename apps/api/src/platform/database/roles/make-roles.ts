import { Client } from 'pg';
import { loginOf } from './login-of';
import { AUDIT, OWNER } from './role-names';

const ATTRIBUTES = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
/** Another process was first. */
const EXISTS = new Set(['42710', '23505', 'XX000']);
const WRONG_PASSWORD = '28P01';

/**
 * Makes the roles that are missing and hands every table to the owner's, where the owner's login may do that.
 * @returns the role that migrations run as; `undefined`: the login itself
 */
export async function makeRoles(ownerUrl: string, appUrl: string): Promise<string | undefined> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'kaiji' });
  await client.connect();
  try {
    if (!(await mayMakeRoles(client))) return undefined;
    await makeRole(client, OWNER, 'NOLOGIN');
    await makeRole(client, AUDIT, 'NOLOGIN');
    await makeApp(client, appUrl);
    await client.query(`GRANT ${OWNER} TO CURRENT_USER`).catch(ifNotByAnother);
    await client.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER}`);
    await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await client.query(HAND_OVER);
    return OWNER;
  } finally {
    await client.end();
  }
}

async function mayMakeRoles(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>('SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user');
  return rows[0]?.may === true;
}

async function makeRole(client: Client, name: string, login: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${client.escapeIdentifier(name)} ${login} ${ATTRIBUTES}`).catch(ifNotByAnother);
}

/** The application's role gets the password of its address where it has another. */
async function makeApp(client: Client, appUrl: string): Promise<void> {
  const { role, password } = loginOf(appUrl);
  const login = `LOGIN PASSWORD ${client.escapeLiteral(password)}`;
  await makeRole(client, role, login);
  if (await isRefused(appUrl)) await client.query(`ALTER ROLE ${client.escapeIdentifier(role)} ${login}`);
}

async function isRefused(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return false;
  } catch (error) {
    if (codeOf(error) === WRONG_PASSWORD) return true;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

function ifNotByAnother(error: unknown): void {
  if (!EXISTS.has(String(codeOf(error)))) throw error;
}

/** Everything of ours, also that of a database from before there was an owner's role. */
const HAND_OVER = `
  DO $$
  DECLARE one record;
  BEGIN
    FOR one IN
      SELECT c.oid::regclass AS name FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relowner <> '${OWNER}'::regrole
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    LOOP
      EXECUTE format('ALTER TABLE %s OWNER TO ${OWNER}', one.name);
    END LOOP;
    FOR one IN
      SELECT p.oid::regprocedure AS name FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.proowner <> '${OWNER}'::regrole AND p.proname LIKE 'kaiji\\_%'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    LOOP
      EXECUTE format('ALTER FUNCTION %s OWNER TO ${OWNER}', one.name);
    END LOOP;
  END $$`;
