import { parseArgs } from 'node:util';
import { Failure, reasonOf } from '../failure';
import { COMMAND_OPTIONS, type CommandName, COMMANDS, GLOBAL_OPTIONS, type OptionName } from './commands';

export interface Command {
  readonly name: CommandName;
  readonly positionals: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly json: boolean;
  readonly apply: boolean;
}

export interface CommandLine {
  readonly help: boolean;
  readonly url: string | undefined;
  readonly tokenFile: string | undefined;
  readonly lang: string | undefined;
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** @throws Failure on an option that does not exist or lacks its value */
export function readCommandLine(argv: readonly string[]): CommandLine {
  try {
    const options = { ...GLOBAL_OPTIONS, ...COMMAND_OPTIONS };
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const { help, url, 'token-file': tokenFile, lang, ...rest } = values;
    return { help: help ?? false, url, tokenFile, lang, words: positionals, values: rest };
  } catch (error) {
    throw new Failure('badArguments', { reason: reasonOf(error) });
  }
}

const nameOf = (words: readonly string[]): CommandName | undefined => {
  const names = Object.keys(COMMANDS) as CommandName[];
  return names.find((name) => name.split(' ').every((word, index) => words[index] === word));
};

/** @throws Failure when there is no such command, or when it is given too much or too little */
export function commandOf({ words, values }: CommandLine): Command {
  const name = nameOf(words);
  if (name === undefined) throw new Failure('unknownCommand', { command: words.join(' ') });
  const { usage, positionals: wanted, required, optional } = COMMANDS[name];
  const positionals = words.slice(name.split(' ').length);
  if (positionals.length !== wanted) throw new Failure('wrongPositionals', { usage });
  const allowed: readonly string[] = [...required, ...optional];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign !== undefined) throw new Failure('optionNotForCommand', { option: foreign });
  const missing = required.find((option) => !values[option]);
  if (missing !== undefined) throw new Failure('optionMissing', { option: missing });
  const { json, apply, ...options } = values;
  return { name, positionals, options, json: json === true, apply: apply === true };
}

/** An option that `commandOf` has found to be there. */
export function required({ options }: Command, option: OptionName): string {
  const value = options[option];
  if (value === undefined) throw new Failure('optionMissing', { option });
  return value;
}
