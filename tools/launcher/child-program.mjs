import { spawn } from 'node:child_process';

const PATIENCE_MS = 10_000;

/**
 * @typedef {object} ChildProgram
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number | string>} ended its exit code or the signal that ended it
 * @property {() => Promise<void>} stop asks, then insists after ten seconds
 */

/**
 * Starts a Node.js program of this project with our input and output. It gets a session of its own, so that Ctrl-C at the terminal reaches only us
 * and everything stops in the right order.
 * @param {string[]} args
 * @param {{env: NodeJS.ProcessEnv, ipc?: boolean}} options
 * @returns {ChildProgram}
 */
export function startProgram(args, { env, ipc = false }) {
  const child = spawn(process.execPath, args, {
    env,
    stdio: ipc ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  /** @type {Promise<number | string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  return { child, ended, stop: () => stop(child, ended) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number | string>} ended
 */
async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // Windows has no SIGTERM: there the closed channel is what asks.
  if (process.platform === 'win32' && child.connected) child.disconnect();
  else child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
