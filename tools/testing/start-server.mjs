import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { startApi } from '../launcher/api-program.mjs';
import { listenable } from '../postgres/free-port.mjs';
import { startTemporaryPostgres } from './temporary-postgres.mjs';

/**
 * A whole Kaiji for a test: the built API with the built screens in it, an empty PostgreSQL, a free port.
 * @typedef {object} TestServer
 * @property {string} url
 * @property {string} token with every scope
 * @property {string} password of the account `admin`
 * @property {string} databaseUrl
 * @property {() => Promise<void>} stop
 */

/**
 * @param {Record<string, string>} [extra] more environment for the API
 * @returns {Promise<TestServer>}
 */
export async function startServer(extra = {}) {
  const postgres = await startTemporaryPostgres();
  const port = await listenable(0, '127.0.0.1');
  const password = `Test-${randomBytes(9).toString('base64url')}`;
  const token = `kaiji_test_${randomBytes(24).toString('base64url')}`;
  const dataDir = path.join(postgres.dataDir, 'api');
  const access = { KAIJI_ADMIN_PASSWORD: password, KAIJI_API_TOKEN: token };
  const api = startApi({ databaseUrl: postgres.appUrl, ownerUrl: postgres.url, port, dataDir, sample: false, extra: { ...access, ...extra } });
  const stop = async () => {
    await api.stop();
    await postgres.stop();
  };
  try {
    const { url } = await api.ready;
    return { url, token, password, databaseUrl: postgres.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
