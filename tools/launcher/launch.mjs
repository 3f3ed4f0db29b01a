import { setTimeout as sleep } from 'node:timers/promises';
import { dataFolder } from '../postgres/data-folder.mjs';
import { markStopping, refuseIfLocked } from '../postgres/folder-lock.mjs';
import { listenable } from '../postgres/free-port.mjs';
import { startPostgres } from '../postgres/start-postgres.mjs';
import { StartRefusal } from '../postgres/start-refusal.mjs';
import { startApi } from './api-program.mjs';
import { buildWhatIsStale } from './build.mjs';
import { startSample } from './sample-program.mjs';
import { onStopRequest } from './stop-requests.mjs';

const PATIENCE_MS = 10_000;

/**
 * @typedef {object} Session
 * @property {{stop: () => Promise<void>}[]} parts what runs, to be stopped the last first
 * @property {boolean} stopping
 */

/**
 * Starts Kaiji and serves until asked to stop.
 * @param {{port: number, sample: boolean}} options
 * @returns {Promise<number>} the exit code
 */
export async function launch(options) {
  /** @type {Session} */
  const session = { parts: [], stopping: false };
  /** @type {Promise<number>} */
  const asked = new Promise((resolve) => onStopRequest(() => resolve(0)));
  const serving = serve(session, options);
  try {
    return await Promise.race([asked, serving]);
  } finally {
    session.stopping = true;
    markStopping(dataFolder());
    await stopParts(session);
    // A part that was just starting when the request came joins a little later.
    await Promise.race([serving.catch(() => undefined), sleep(PATIENCE_MS, undefined, { ref: false })]);
    await stopParts(session);
  }
}

/** @param {Session} session */
async function stopParts({ parts }) {
  for (let part = parts.pop(); part; part = parts.pop()) await part.stop();
}

/**
 * @param {Session} session
 * @param {{port: number, sample: boolean}} options
 * @returns {Promise<number>}
 */
async function serve(session, { port, sample }) {
  const dataDir = dataFolder();
  if (!process.env.DATABASE_URL) await refuseIfLocked(dataDir);
  await refuseTakenPort(port);
  await buildWhatIsStale(console.log, (work) => session.parts.push(work));
  if (session.stopping) return 0;
  const database = await openDatabase(session, dataDir);
  if (session.stopping) return 0;
  const api = startApi({ databaseUrl: database.url, ownerUrl: database.ownerUrl, port, dataDir, sample });
  session.parts.push(api);
  const ready = await api.ready;
  announce(ready);
  if (ready.sample) void loadSample(session, api, ready.url, ready.sample.token);
  return Promise.race([died(session, 'API', api.ended), died(session, 'PostgreSQL', database.ended)]);
}

/**
 * @param {Session} session
 * @param {string} dataDir
 * @returns {Promise<{url: string, ownerUrl: string | undefined, ended: Promise<string>}>}
 */
async function openDatabase(session, dataDir) {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (url) return { url, ownerUrl, ended: new Promise(() => undefined) };
  const postgres = await startPostgres({ dataDir, log: console.log });
  session.parts.push(postgres);
  return { url: postgres.appUrl, ownerUrl: postgres.url, ended: postgres.ended };
}

/** @param {number} port */
async function refuseTakenPort(port) {
  try {
    await listenable(port, '127.0.0.1');
    await listenable(port);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new StartRefusal(
      `ポート ${port} は使用できません(${code})。npm start -- --port 番号 で別のポートを指定してください。`,
      `Port ${port} is not available (${code}): choose another by npm start -- --port N.`,
    );
  }
}

/** @param {import('./api-program.mjs').Ready} ready */
function announce({ url, firstPassword }) {
  const account = [
    '  アカウント / account: admin',
    `  初期パスワード / first password: ${firstPassword}`,
    '  (パスワードの表示は今回限りです / shown this once)',
  ];
  console.log(['', `Kaiji: ${url}`, ...(firstPassword ? account : []), ''].join('\n'));
}

/**
 * @param {Session} session
 * @param {import('./api-program.mjs').ApiProgram} api
 * @param {string} url
 * @param {string} token
 */
async function loadSample(session, api, url, token) {
  const sample = startSample({ url, token });
  session.parts.push(sample);
  const how = await sample.ended;
  if (how === 0) return api.tell({ type: 'sampleLoaded' });
  if (session.stopping) return;
  console.error(
    'サンプルデータを入れられませんでした。次回の起動時に再試行します。不要な場合は npm start -- --no-sample で起動してください。\n' +
      'The sample data could not be loaded. The next start tries again; npm start -- --no-sample goes without.',
  );
}

/**
 * @param {Session} session
 * @param {string} name
 * @param {Promise<number | string>} ended
 */
async function died(session, name, ended) {
  const how = await ended;
  if (session.stopping) return 0;
  console.error(`${name}が予期せず終了しました(${how})。\n${name} ended unexpectedly (${how}).`);
  return 1;
}
