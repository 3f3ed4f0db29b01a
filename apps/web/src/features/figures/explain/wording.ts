import type { DerivationInterval, FigureName, Quantity } from '@kaiji/contracts';
import { groupDecimal } from '../../../shared/format/format-decimal';
import type { DerivationCatalogue } from '../../../shared/i18n/catalogue';
import { fillNote } from '../fill-note';

type Words = Readonly<Record<string, string>>;

const INTERVAL_KEY = /^(down|unknown|excluded|emergency)-(\d+)$/;
const DERIVED = /^(.+)(Hundredfold|Exact)$/;

/** The wording of a code; a code that has none yet is shown itself rather than hidden. */
export const wordOf = (words: Words, code: string): string => (Object.hasOwn(words, code) ? words[code] : undefined) ?? code;

const intervalWord = (words: DerivationCatalogue, kind: DerivationInterval['kind'], number: string): string =>
  fillNote(words.sheet.intervalName, { kind: words.sheet.intervalKind[kind], number });

/** `down-2` → `停止2`; `undefined` of what is no key of an interval. */
export const intervalName = (words: DerivationCatalogue, key: string): string | undefined => {
  const [, kind, number] = INTERVAL_KEY.exec(key) ?? [];
  return kind === undefined || number === undefined ? undefined : intervalWord(words, kind as DerivationInterval['kind'], number);
};

/** What a quantity is called in the derivation of a figure; `subject` is its subject in words. */
export const quantityName = (words: DerivationCatalogue, figure: FigureName, { code }: Pick<Quantity, 'code'>, subject = ''): string => {
  const known: Words = { ...words.quantities.any, ...words.quantities[figure] };
  const [, base, suffix] = Object.hasOwn(known, code) ? [] : (DERIVED.exec(code) ?? []);
  if (base === undefined || !Object.hasOwn(known, base)) return fillNote(wordOf(known, code), { subject });
  const name = fillNote(wordOf(known, base), { subject });
  return fillNote(suffix === 'Exact' ? words.sheet.exact : words.sheet.hundredfold, { name });
};

/** Every digit of a quantity, with its unit. */
export const amountText = (words: DerivationCatalogue, { value, unit }: Pick<Quantity, 'value' | 'unit'>): string =>
  `${groupDecimal(value)}${wordOf(words.sheet.unit, unit)}`;

const UNCONFIRMED = /^(\S+) (\S+) (\d{4}-\d\d-\d\dT\S+Z)$/;

/** A failure of one location as check, location and instant; `undefined` of any other subject. */
export const failureOf = (subject: string): { check: string; location: string; at: string } | undefined => {
  const [, check, location, at] = UNCONFIRMED.exec(subject) ?? [];
  return check === undefined || location === undefined || at === undefined ? undefined : { check, location, at };
};
