import { commandName, parentOf } from '../postgres/process-identity.mjs';

const PARENT_CHECK_MS = 100;
const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh']);

/**
 * Calls back once when the person or the system wants us to stop: Ctrl-C, SIGTERM, a closed terminal, or npm having been killed.
 * @param {() => void} onStop
 */
export function onStopRequest(onStop) {
  let asked = false;
  const ask = () => {
    if (!asked) onStop();
    asked = true;
  };
  // Ctrl-C arrives twice, from the terminal and from npm; what comes after the first must not end us half-way.
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, ask);
  if (process.env.npm_lifecycle_event) watchParent(ask);
}

/**
 * npm may have put a shell between itself and us. Killed with SIGKILL, npm leaves the shell; with SIGTERM, the shell leaves us.
 * @param {() => void} ask
 */
function watchParent(ask) {
  const parent = process.ppid;
  const npm = SHELLS.has(commandName(parent)) ? parentOf(parent) : undefined;
  const left = () => process.ppid !== parent || (npm !== undefined && parentOf(parent) !== npm);
  setInterval(() => left() && ask(), PARENT_CHECK_MS).unref();
}
