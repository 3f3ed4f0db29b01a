import { z } from 'zod';

/** NUL and lone surrogates cannot be kept as they are: PostgreSQL has no room for them, UTF-8 no spelling. */
const STORABLE = /^[^\u0000\p{Surrogate}]*$/u;

/** A string that can be stored as it is. */
export const storable = z.string().regex(STORABLE, { error: 'Contains a character that cannot be stored' });

/** RFC 3339 instant with an offset (`2026-03-06T10:30:00+09:00`, `…Z`). */
export const instant = z.iso.datetime({ offset: true }).refine((value) => !(Date.parse(value) < 0), { error: 'Before 1970' });

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** Calendar date `YYYY-MM-DD` that exists. */
export const localDate = z.iso.date().refine(isRealDate, { error: 'No such date' });

/** A boundary of a period: a date in the service's zone, or an instant. */
export const boundary = z.union([localDate, instant]);

/** Key of a service, component, check, location: letters, digits, `-`, `_`, `.`. */
export const key = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

/** Identifier that another system gave to its record. */
export const externalId = storable.min(1).max(200).regex(/^[^\u0000-\u001f\u007f]+$/);

/** Text for people. */
export const text = (max: number) => storable.max(max);
export const title = storable.min(1).max(300).regex(/\S/, { error: 'Blank' });

/** Instant of a string that `instant` accepted, in ms since the epoch. */
export const instantMs = (value: string): number => Date.parse(value);
