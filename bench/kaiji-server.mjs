import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi } from '../tools/launcher/api-program.mjs';
import { listenable } from '../tools/postgres/free-port.mjs';
import { startPostgres } from '../tools/postgres/start-postgres.mjs';

/**
 * @typedef {object} KaijiServer
 * @property {string} databaseUrl
 * @property {string} folder for files of the benchmark; goes with the server
 * @property {(method: string, path: string, body?: unknown) => Promise<any>} ask JSON to and from the API; a Buffer is sent as it is
 */

/**
 * Runs `use` with an API and a PostgreSQL of its own, durable as in use, and removes both.
 * @param {(server: KaijiServer) => Promise<void>} use
 */
export async function withKaiji(use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiji-bench-'));
  const postgres = await startPostgres({ dataDir: path.join(folder, 'data'), log: () => undefined });
  const token = randomBytes(24).toString('hex');
  const extra = { KAIJI_API_TOKEN: token, KAIJI_ADMIN_PASSWORD: randomBytes(12).toString('hex'), KAIJI_SCHEDULE: '0', KAIJI_LOG_LEVEL: 'warn' };
  const port = await listenable(0, '127.0.0.1');
  const api = startApi({ databaseUrl: postgres.appUrl, ownerUrl: postgres.url, port, dataDir: folder, sample: false, extra });
  try {
    await api.ready;
    await use({ databaseUrl: postgres.url, folder, ask: asker(`http://127.0.0.1:${port}/api/v1/`, token) });
  } finally {
    await api.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} base
 * @param {string} token
 * @returns {KaijiServer['ask']}
 */
function asker(base, token) {
  return async (method, route, body) => {
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const bytes = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const answer = await fetch(new URL(route, base), { method, headers, body: bytes });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
}
