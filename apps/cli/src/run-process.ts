import { main } from './main';
import { processTerminal } from './terminal';

const EXIT_AFTER_SIGINT = 130;

/** Runs `kaiji` as a program: a first Ctrl-C lets what is under way come to its end, a second one ends at once. */
export async function runProcess(): Promise<void> {
  const stopping = new AbortController();
  const onStop = (): void => {
    if (stopping.signal.aborted) process.exit(EXIT_AFTER_SIGINT);
    stopping.abort();
  };
  process.on('SIGINT', onStop);
  process.on('SIGTERM', onStop);
  process.stdout.on('error', () => process.exit(2));
  const exitCode = await main(process.argv.slice(2), process.env, { terminal: processTerminal(), now: Date.now(), stop: stopping.signal });
  process.exitCode = stopping.signal.aborted ? EXIT_AFTER_SIGINT : exitCode;
  process.off('SIGINT', onStop);
  process.off('SIGTERM', onStop);
}
