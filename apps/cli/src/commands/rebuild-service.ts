import type { RebuildResponse } from '@kaiji/contracts';
import { type Command, required } from '../command-line/read-command';
import { EXIT, type ExitCode } from '../exit-code';
import type { Session } from '../session';

/** `kaiji rebuild`: whether runs and day sums are those that follow from the results; with `--apply` they are made so. */
export async function rebuildService({ client, terminal, say }: Session, command: Command): Promise<ExitCode> {
  const service = encodeURIComponent(required(command, 'service'));
  const answer = await client.post<RebuildResponse>(`services/${service}/rebuild`, Buffer.from(JSON.stringify({ apply: command.apply })));
  const { differenceCount, differences, applied, ...read } = answer;
  const exitCode = differenceCount === 0 || applied ? EXIT.done : EXIT.someRefused;
  if (command.json) {
    terminal.print(JSON.stringify(answer, null, 2));
    return exitCode;
  }
  if (differenceCount === 0) {
    terminal.print(say('rebuildSame', read));
    return exitCode;
  }
  terminal.print(say('rebuildDiffers', { ...read, count: differenceCount }));
  for (const { kept, rebuilt, ...one } of differences) terminal.print(say('rebuildDifference', { ...one, kept: kept ?? '–', rebuilt: rebuilt ?? '–' }));
  if (differenceCount > differences.length) terminal.print(say('rebuildMore', { count: differenceCount - differences.length }));
  if (applied) terminal.print(say('rebuildApplied'));
  return exitCode;
}
