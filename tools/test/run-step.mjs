import { spawn } from 'node:child_process';
import { PROJECT } from '../project.mjs';
import { stepTally } from './tally.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands Node.js programs with their arguments, run one after the other
 * @property {Record<string, string>} [env]
 * @property {() => import('./tally.mjs').Tally} [report]
 */

/**
 * Runs a step to its end, its output on the screen.
 * @param {Step} step
 * @returns {Promise<import('./tally.mjs').Tally & {name: string, seconds: number}>}
 */
export async function runStep({ name, commands, env = {}, report }) {
  console.log(`\n━━ ${name}`);
  const begin = performance.now();
  let succeeded = true;
  for (const command of commands) succeeded = (await runNode(command, env)) && succeeded;
  return { name, seconds: (performance.now() - begin) / 1000, ...stepTally(succeeded, report) };
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>}
 */
function runNode(args, env) {
  const child = spawn(process.execPath, args, { cwd: PROJECT, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
