import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartRefusal } from '../postgres/start-refusal.mjs';
import { PROJECT, inProject } from '../project.mjs';
import { sourceStamp } from './source-stamp.mjs';

const STAMP = inProject('.nx', 'kaiji-build');
const NX = inProject('node_modules', 'nx', 'dist', 'bin', 'nx.js');
const OUTPUTS = ['apps/api/dist/main.js', 'apps/web/dist/index.html', 'apps/cli/dist'];

/** Nx quietly, without its background process and without a terminal of its own. */
export const NX_ENVIRONMENT = { NX_DAEMON: 'false', NX_TUI: 'false', NX_TASKS_RUNNER_DYNAMIC_OUTPUT: 'false', NX_NO_CLOUD: 'true' };

/**
 * @typedef {object} Work something that can be broken off
 * @property {Promise<{code: number | null, output: string}>} done
 * @property {() => Promise<void>} stop
 */

/**
 * Builds what has changed since the last build. Says nothing but that it does, unless it fails.
 * @param {(line: string) => void} log
 * @param {(work: Work) => void} onStart
 */
export async function buildWhatIsStale(log, onStart) {
  const stamp = sourceStamp(PROJECT);
  if (OUTPUTS.every((file) => existsSync(inProject(file))) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  log('ビルドしています(初回は1分ほどかかります)。 / Building (about a minute the first time).');
  rmSync(STAMP, { force: true });
  const nx = startNx(['run-many', '-t', 'build']);
  onStart(nx);
  const { code, output } = await nx.done;
  const missing = OUTPUTS.filter((file) => !existsSync(inProject(file)));
  if (code !== 0 || missing.length > 0) throw failed(output, missing);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

/**
 * @param {string} output
 * @param {string[]} missing
 */
function failed(output, missing) {
  const lines = missing.map((file) => `${file} がありません。 / The build left no ${file}.`);
  return new StartRefusal([output.trimEnd(), ...lines, 'ビルドに失敗しました。'].join('\n'), 'The build failed: see above.');
}

/**
 * @param {string[]} args
 * @returns {Work}
 */
export function startNx(args) {
  if (!existsSync(NX)) throw new StartRefusal('依存パッケージがありません。先に npm ci を実行してください。', 'No packages: run npm ci first.');
  const env = { ...process.env, ...NX_ENVIRONMENT };
  const child = spawn(process.execPath, [NX, ...args], { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  /** @type {Work['done']} */
  const done = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await done;
  };
  return { done, stop };
}
