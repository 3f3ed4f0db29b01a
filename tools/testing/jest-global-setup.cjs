const { Client } = require('pg');

/** All databases of a server share them: made beforehand, so that test files which start at once do not make them together. */
const ROLES = [
  'CREATE ROLE kaiji_owner NOLOGIN',
  'CREATE ROLE kaiji_audit NOLOGIN',
  "CREATE ROLE kaiji_app LOGIN PASSWORD 'application of the tests'",
];

/** One PostgreSQL for all integration tests; each test file makes a database of its own in it. */
module.exports = async function startDatabase() {
  if (process.env.KAIJI_TEST_DATABASE_URL) return;
  const { startTemporaryPostgres } = await import('./temporary-postgres.mjs');
  const server = await startTemporaryPostgres();
  const client = new Client({ connectionString: server.url });
  await client.connect();
  for (const role of ROLES) await client.query(role);
  await client.end();
  process.env.KAIJI_TEST_DATABASE_URL = server.url;
  Reflect.set(globalThis, Symbol.for('kaiji.testDatabase'), server);
};
