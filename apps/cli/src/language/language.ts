import { MESSAGES_EN } from './messages.en';
import { type MessageKey, MESSAGES_JA } from './messages.ja';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Parameters = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { ja: MESSAGES_JA, en: MESSAGES_EN };

/** A message in a language, with `{name}` replaced by the parameter of that name. */
export const message = (language: Language, key: MessageKey, parameters: Parameters = {}): string =>
  MESSAGES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));

/** Japanese, unless `--lang` or the environment's locale says English. */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language | undefined {
  if (asked !== undefined) return LANGUAGES.find((language) => language === asked);
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.startsWith('en') ? 'en' : 'ja';
}
