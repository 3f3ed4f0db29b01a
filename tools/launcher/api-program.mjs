import { StartRefusal } from '../postgres/start-refusal.mjs';
import { inProject } from '../project.mjs';
import { startProgram } from './child-program.mjs';

/**
 * What the API tells its launcher once it serves.
 * @typedef {object} Ready
 * @property {string} url
 * @property {string} [firstPassword] of the account `admin`, when this start made it
 * @property {{token: string}} [sample] when the sample data is still to be loaded
 */

/**
 * @typedef {{type: 'ready'} & Ready | {type: 'failed', message: string}} ApiMessage
 */

/**
 * @typedef {object} ApiProgram
 * @property {Promise<Ready>} ready throws with the API's own reason when it cannot serve
 * @property {Promise<number | string>} ended
 * @property {() => Promise<void>} stop
 * @property {(message: {type: 'sampleLoaded'}) => void} tell
 */

/**
 * @param {{databaseUrl: string, ownerUrl?: string, port: number, dataDir: string, sample: boolean, extra?: Record<string, string>}} options
 * @returns {ApiProgram}
 */
export function startApi({ databaseUrl, ownerUrl = '', port, dataDir, sample, extra = {} }) {
  const env = {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    KAIJI_LOG_LEVEL: process.env.KAIJI_LOG_LEVEL ?? 'warn',
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    PORT: String(port),
    KAIJI_DATA_DIR: dataDir,
    KAIJI_WEB_DIR: inProject('apps', 'web', 'dist'),
    KAIJI_SAMPLE: sample ? '1' : '0',
    ...extra,
  };
  const { child, ended, stop } = startProgram([inProject('apps', 'api', 'dist', 'main.js')], { env, ipc: true });
  /** @type {Promise<Ready>} */
  const ready = new Promise((resolve, reject) => {
    child.on('message', (/** @type {ApiMessage} */ message) => {
      if (message.type === 'ready') resolve(message);
      if (message.type === 'failed') reject(new StartRefusal(message.message));
    });
    void ended.then((how) => reject(new StartRefusal(`APIを起動できませんでした(${how})。`, `The API did not start (${how}).`)));
  });
  ready.catch(() => undefined);
  return { ready, ended, stop, tell: (message) => child.connected && child.send(message) };
}
