import { exitStatus } from '@kaiji/ledger';
import type { Command } from '../command-line/read-command';
import type { ExitCode } from '../exit-code';
import { Failure, reasonOf } from '../failure';
import type { Language } from '../language/language';
import type { Terminal } from '../terminal';
import { reportLines } from '../verify/report-lines';
import { verifyFile } from '../verify/verify-file';

/** `kaiji verify`: whether an evidence package is what it says. Asks no server. */
export async function verifyPackage(terminal: Terminal, language: Language, { positionals, options, json }: Command): Promise<ExitCode> {
  const [file = ''] = positionals;
  const report = await verifyFile({ file, key: options.key, earlier: options.earlier }).catch((error: unknown) => {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) });
  });
  if (json) terminal.print(JSON.stringify(report, null, 2));
  else for (const line of reportLines(report, language)) terminal.print(line);
  return exitStatus(report);
}
