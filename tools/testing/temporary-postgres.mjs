import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../postgres/start-postgres.mjs';

/**
 * A real PostgreSQL for tests, in a temporary folder that goes when it stops.
 * @returns {Promise<{url: string, appUrl: string, dataDir: string, stop: () => Promise<void>}>}
 */
export async function startTemporaryPostgres() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kaiji-test-'));
  const server = await startPostgres({ dataDir, log: () => undefined, fsync: false });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, appUrl: server.appUrl, dataDir, stop };
}
