/** One PostgreSQL for all integration tests; each test file makes a database of its own in it. */
module.exports = async function startDatabase() {
  if (process.env.KAIJI_TEST_DATABASE_URL) return;
  const { startTemporaryPostgres } = await import('./temporary-postgres.mjs');
  const server = await startTemporaryPostgres();
  process.env.KAIJI_TEST_DATABASE_URL = server.url;
  Reflect.set(globalThis, Symbol.for('kaiji.testDatabase'), server);
};
