import { spawnAs } from './account.mjs';

/**
 * Runs a program of PostgreSQL to its end.
 * @param {import('./account.mjs').Command} command
 * @param {string} [input]
 * @returns {Promise<string>} what it printed; throws with that when it fails
 */
export function run(command, input = '') {
  const child = spawnAs(command, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  child.stderr?.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${command.file} ended with ${code}:\n${output}`))));
  });
}
