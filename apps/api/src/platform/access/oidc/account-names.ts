import { createHash } from 'node:crypto';
import type { OidcPerson } from './person-of-claims';

const MAX_LENGTH = 56;
const NUMBERED = 9;

/** The wanted name in the characters that an account's may have. */
const baseOf = (wanted: string | undefined): string =>
  (wanted ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9._@-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, MAX_LENGTH);

/**
 * What an account of a person may be called, best first. A name that is taken belongs to somebody else, whoever that is:
 * names never decide who signs in. The last one is nobody else's.
 */
export function accountNamesFor({ issuer, subject, wantedAccount }: OidcPerson): string[] {
  const own = createHash('sha256').update(`${issuer} ${subject}`).digest('hex');
  const base = baseOf(wantedAccount);
  const numbered = base === '' ? [] : [base, ...Array.from({ length: NUMBERED - 1 }, (_, index) => `${base}-${index + 2}`)];
  return [...numbered, `sso-${own.slice(0, 40)}`];
}
