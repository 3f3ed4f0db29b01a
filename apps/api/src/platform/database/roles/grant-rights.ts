import type { DataSource } from 'typeorm';
import { loginOf } from './login-of';
import { AUDIT } from './role-names';
import { OWNERS_TABLES, SECRET_TABLES, WORKING_TABLES } from './working-tables';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Gives the application's role what it needs and takes the rest, each time that the schema may have changed. By the owner of the tables. */
export async function grantRights(owner: DataSource, appUrl: string): Promise<void> {
  const app = quoted(loginOf(appUrl).role);
  const tables: { name: string }[] = await owner.query(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     AND pg_has_role(c.relowner, 'USAGE')`,
  );
  const audit: unknown[] = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [AUDIT]);
  await owner.transaction(async (manager) => {
    const statements = [
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${app}`,
      'REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC',
      `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${app}`,
      // A partition that is made later is read and appended to like its table.
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO ${app}`,
      ...tables.flatMap(({ name }) => tableRights(name, app)),
      ...(audit.length === 0 ? [] : [`GRANT USAGE ON SCHEMA public TO ${AUDIT}`, ...tables.flatMap(({ name }) => auditRights(name))]),
    ];
    await manager.query(statements.join(';\n'));
  });
}

function tableRights(name: string, app: string): string[] {
  const rights = OWNERS_TABLES.includes(name) ? 'SELECT' : ['SELECT, INSERT', WORKING_TABLES[name]].filter(Boolean).join(', ');
  return [`REVOKE ALL ON ${quoted(name)} FROM ${app}, PUBLIC`, `GRANT ${rights} ON ${quoted(name)} TO ${app}`];
}

const auditRights = (name: string): string[] => (SECRET_TABLES.includes(name) ? [] : [`GRANT SELECT ON ${quoted(name)} TO ${AUDIT}`]);
