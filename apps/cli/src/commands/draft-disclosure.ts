import { readFile } from 'node:fs/promises';
import type { AnswersImport, Disclosure } from '@kaiji/contracts';
import { type Command, required } from '../command-line/read-command';
import { EXIT, type ExitCode } from '../exit-code';
import { Failure, reasonOf } from '../failure';
import type { Session } from '../session';

interface AnswersFile {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Read before anything is made: a file that is not there must not leave a disclosure behind. */
async function answersFile(file: string | undefined): Promise<AnswersFile | undefined> {
  if (file === undefined) return undefined;
  try {
    return { file, bytes: await readFile(file) };
  } catch (error) {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) });
  }
}

async function takeAnswers({ client, terminal, say }: Session, path: string, id: string, { file, bytes }: AnswersFile): Promise<ExitCode> {
  const { accepted, unchanged, kept, rejected } = await client.upload<AnswersImport>(`${path}/${id}/answers/import`, bytes, 'text/csv');
  for (const { line, field, reason } of rejected) {
    terminal.report(say('rejectedLine', { file, line, reason: field === null ? reason : `${field}: ${reason}` }));
  }
  if (kept.length > 0) terminal.print(say('answersKept', { fields: kept.join(', ') }));
  if (rejected.length > 0) {
    terminal.report(say('answersNotTaken', { count: rejected.length, id }));
    return EXIT.someRefused;
  }
  terminal.print(say('answersTaken', { accepted, unchanged }));
  return EXIT.done;
}

/** `kaiji disclosure draft`: makes a disclosure, and types in what a CSV answers. */
export async function draftDisclosure(session: Session, command: Command): Promise<ExitCode> {
  const { edition, answers: file } = command.options;
  const answers = await answersFile(file);
  const path = `services/${encodeURIComponent(required(command, 'service'))}/disclosures`;
  const body = { date: required(command, 'date'), from: required(command, 'from'), to: required(command, 'to'), ...(edition === undefined ? {} : { edition }) };
  const made = await session.client.create<Disclosure>(path, body);
  const answered = made.answers.filter(({ source }) => source !== null).length;
  session.terminal.print(session.say('disclosureCreated', { id: made.id, edition: made.edition, answered, fields: made.answers.length }));
  return answers === undefined ? EXIT.done : takeAnswers(session, path, made.id, answers);
}
