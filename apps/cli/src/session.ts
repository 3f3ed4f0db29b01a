import { readFile } from 'node:fs/promises';
import type { CommandLine } from './command-line/read-command';
import { ApiClient } from './connection/api-client';
import { Failure, reasonOf } from './failure';
import { type Language, message, type Parameters } from './language/language';
import type { MessageKey } from './language/messages.ja';
import type { Terminal } from './terminal';

const DEFAULT_URL = 'http://127.0.0.1:3000';

export interface Surroundings {
  readonly terminal: Terminal;
  /** The time at which the command was called. */
  readonly now: number;
  /** Aborted when the user wants it to end. */
  readonly stop: AbortSignal;
}

/** What every command works with. */
export interface Session extends Surroundings {
  readonly client: ApiClient;
  readonly language: Language;
  readonly say: (key: MessageKey, parameters?: Parameters) => string;
}

async function tokenOf({ tokenFile }: CommandLine, environment: NodeJS.ProcessEnv): Promise<string> {
  if (tokenFile === undefined) return environment.KAIJI_TOKEN?.trim() ?? '';
  try {
    return (await readFile(tokenFile, 'utf8')).trim();
  } catch (error) {
    throw new Failure('cannotRead', { file: tokenFile, reason: reasonOf(error) });
  }
}

/** @throws Failure without a token or with a URL that is none */
export async function openSession(line: CommandLine, environment: NodeJS.ProcessEnv, language: Language, around: Surroundings): Promise<Session> {
  const token = await tokenOf(line, environment);
  if (token === '') throw new Failure('noToken');
  const say = (key: MessageKey, parameters?: Parameters): string => message(language, key, parameters);
  const url = line.url ?? (environment.KAIJI_URL || DEFAULT_URL);
  const client = new ApiClient(
    { url, token, language },
    {
      stop: around.stop,
      onWait: ({ reason, delayMs, attempt }) => around.terminal.report(say('retrying', { reason, seconds: delayMs / 1000, attempt })),
    },
  );
  return { ...around, client, language, say };
}
