import type { AnswerCheck } from '@kaiji/contracts';
import { type Language, message } from '../language/language';
import { CHECK_WORDS } from './check-words';

const shown = (text: string | null): string => (text === null || text.trim() === '' ? '–' : text.replace(/\s*\n\s*/g, ' '));

/** One answer against the records of today, with why. */
export function checkLines({ field, verdict, reasons, disclosed, current, recomputed = current }: AnswerCheck, language: Language): string[] {
  const words = CHECK_WORDS[language];
  const line = { verdict: words.verdicts[verdict], field, disclosed: shown(disclosed.text), current: shown(recomputed.text) };
  return [
    message(language, 'checkAnswer', line),
    ...reasons.map(({ code, params }) => `    ${words.reasons[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))}`),
  ];
}
