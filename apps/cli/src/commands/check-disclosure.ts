import type { DisclosureCheck } from '@kaiji/contracts';
import { type Command, required } from '../command-line/read-command';
import { checkLines } from '../disclosure/check-lines';
import { EXIT, type ExitCode } from '../exit-code';
import type { Session } from '../session';

/** `kaiji disclosure check`: whether the answers still hold; what cannot be told is listed and does not fail. */
export async function checkDisclosure({ client, terminal, say, language }: Session, command: Command): Promise<ExitCode> {
  const [service, id] = [required(command, 'service'), required(command, 'id')].map(encodeURIComponent);
  const check = await client.get<DisclosureCheck>(`services/${service}/disclosures/${id}/check`);
  const exitCode = check.stillTrue ? EXIT.done : EXIT.someRefused;
  if (command.json) {
    terminal.print(JSON.stringify(check, null, 2));
    return exitCode;
  }
  for (const one of check.items) for (const line of checkLines(one, language)) terminal.print(line);
  const count = (verdict: string): number => check.items.filter((one) => one.verdict === verdict).length;
  const { from, to } = check.period;
  terminal.print(say(check.stillTrue ? 'checkAll' : 'checkDiffers', { from, to, count: count('differs'), unknown: count('unknown') }));
  return exitCode;
}
