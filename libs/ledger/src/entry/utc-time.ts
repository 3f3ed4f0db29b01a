import { MalformedError } from '../malformed-error';

const RFC_3339 = /^(?<date>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const isRealDate = (date: string): boolean => {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
};

/**
 * The one spelling that an instant has in the ledger: UTC, to the millisecond (`2026-03-06T01:30:00.000Z`).
 * @param text RFC 3339 with an offset; finer than a millisecond is refused rather than cut
 * @param what what the instant is of, for the error
 */
export function utcTime(text: string, what: string): string {
  const date = RFC_3339.exec(text)?.groups?.['date'];
  if (date === undefined || !isRealDate(date)) throw new MalformedError(what, `${JSON.stringify(text)} is not an RFC 3339 time to the millisecond`);
  return new Date(text).toISOString();
}
