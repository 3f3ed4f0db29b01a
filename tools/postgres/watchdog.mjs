import { spawn } from 'node:child_process';

/**
 * Stops a process when this one has died, where the kernel does not offer that: a shell waits for the end of a pipe that only we hold open.
 * @param {number} pid
 * @returns {() => void} calls it off
 */
export function stopWithUs(pid) {
  const shell = spawn('/bin/sh', ['-c', `read -r _; kill -INT ${pid}`], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.on('error', () => undefined);
  shell.unref();
  return () => shell.kill('SIGKILL');
}
