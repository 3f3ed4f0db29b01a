import { helpText } from './command-line/help';
import type { CommandName } from './command-line/commands';
import { type Command, commandOf, type CommandLine, readCommandLine } from './command-line/read-command';
import { applyService } from './commands/apply-service';
import { checkDisclosure } from './commands/check-disclosure';
import { draftDisclosure } from './commands/draft-disclosure';
import { exportDisclosure } from './commands/export-disclosure';
import { importRecords } from './commands/import-records';
import { loadSample } from './commands/load-sample';
import { rebuildService } from './commands/rebuild-service';
import { showFigures } from './commands/show-figures';
import { verifyPackage } from './commands/verify-package';
import { closeConnections } from './connection/http-exchange';
import { Refusal } from './connection/refusal';
import { EXIT, type ExitCode } from './exit-code';
import { Failure, reasonOf } from './failure';
import { chooseLanguage, type Language, message } from './language/language';
import { openSession, type Session, type Surroundings } from './session';

const RUN: Readonly<Record<Exclude<CommandName, 'verify'>, (session: Session, command: Command) => Promise<ExitCode>>> = {
  'service apply': applyService,
  import: importRecords,
  figures: showFigures,
  'disclosure draft': draftDisclosure,
  'disclosure check': checkDisclosure,
  'disclosure export': exportDisclosure,
  rebuild: rebuildService,
  sample: loadSample,
};

/** What an error means to the user, a line or more. */
function explain(error: unknown, language: Language, stop: AbortSignal): string[] {
  if (stop.aborted) return [message(language, 'stopped')];
  if (error instanceof Failure) return [message(language, error.key, error.parameters)];
  if (error instanceof Refusal) {
    const { status, title, errors } = error;
    return [message(language, 'serverSaid', { status, title }), ...errors.map((each) => `  ${each.path}: ${each.message}`)];
  }
  return [message(language, 'unexpected', { reason: reasonOf(error) })];
}

async function run(line: CommandLine, environment: NodeJS.ProcessEnv, language: Language, around: Surroundings): Promise<ExitCode> {
  const command = commandOf(line);
  if (command.name === 'verify') return verifyPackage(around.terminal, language, command);
  const session = await openSession(line, environment, language, around);
  try {
    return await RUN[command.name](session, command);
  } finally {
    closeConnections();
  }
}

/** The program `kaiji`: reads its arguments, runs the command and gives the exit code. Never throws. */
export async function main(argv: readonly string[], environment: NodeJS.ProcessEnv, around: Surroundings): Promise<ExitCode> {
  let language: Language = chooseLanguage(undefined, environment) ?? 'ja';
  try {
    const line = readCommandLine(argv);
    const chosen = chooseLanguage(line.lang, environment);
    if (chosen === undefined) throw new Failure('badArguments', { reason: `--lang ${line.lang}` });
    language = chosen;
    if (line.help || line.words.length === 0) {
      around.terminal.print(helpText(language).trimEnd());
      return line.help ? EXIT.done : EXIT.notDone;
    }
    return await run(line, environment, language, around);
  } catch (error) {
    for (const each of explain(error, language, around.stop)) around.terminal.report(each);
    return EXIT.notDone;
  }
}
