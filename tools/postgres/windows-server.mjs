import { binary } from './binaries.mjs';
import { run } from './run.mjs';
import { settingArguments } from './settings.mjs';
import path from 'node:path';

/**
 * By pg_ctl, which drops an administrator's rights before it starts the server.
 * @param {import('./posix-server.mjs').ServerOptions} options
 * @returns {Promise<import('./start-postgres.mjs').RunningServer>}
 */
export async function startWindowsServer({ dataDir, clusterFolder, binaries, port, fsync }) {
  const file = binary(binaries, 'pg_ctl');
  const settings = settingArguments({ port, fsync }).map((argument) => `"${argument}"`);
  const log = path.join(dataDir, 'postgres.log');
  await run({ file, args: ['start', '-w', '-t', '600', '-D', clusterFolder, '-l', log, '-o', settings.join(' ')] });
  return { ended: new Promise(() => undefined), stop: () => stopWindowsServer(clusterFolder, binaries) };
}

/**
 * @param {string} clusterFolder
 * @param {import('./binaries.mjs').Binaries} binaries
 */
export async function stopWindowsServer(clusterFolder, binaries) {
  await run({ file: binary(binaries, 'pg_ctl'), args: ['stop', '-w', '-m', 'fast', '-D', clusterFolder] });
}
