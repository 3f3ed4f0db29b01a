import type { ja } from './ja';
import type { audit } from './ja/audit';
import type { derivation } from './ja/derivation';
import type { ledger } from './ja/ledger';

/** The shape that every language fills: the keys of the Japanese catalogue, each with a sentence of its own. */
type Translated<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]> };

export type Catalogue = Translated<typeof ja>;
/** Fetched with the pages that need it. */
export type DerivationCatalogue = Translated<typeof derivation>;
export type LedgerCatalogue = Translated<typeof ledger>;
export type AuditCatalogue = Translated<typeof audit>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'ja' | 'en';
    /** `ledger` and `audit` only within their screens. */
    Messages: typeof ja & { ledger: typeof ledger; audit: typeof audit };
  }
}
