import { en } from './messages.en';
import { ja } from './messages.ja';

export type MessageKey = keyof typeof ja;
export type Language = 'ja' | 'en';

const CATALOGUES: Record<Language, Record<MessageKey, string>> = { ja, en };

/** A message in the caller's language; `{name}` is replaced by `params.name`. */
export function message(language: Language, key: MessageKey, params: Readonly<Record<string, string | number>> = {}): string {
  return CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
