import { z } from 'zod';

/** RFC 3339 instant with an offset (`2026-03-06T10:30:00+09:00`, `…Z`). */
export const instant = z.iso.datetime({ offset: true });

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
export const externalId = z.string().min(1).max(200).regex(/^[^\u0000-\u001f\u007f]+$/);

/** Text for people; NUL cannot be stored. */
export const text = (max: number) => z.string().max(max).regex(/^[^\u0000]*$/);
export const title = z.string().min(1).max(300).regex(/^[^\u0000]*$/);

/** Instant of a string that `instant` accepted, in ms since the epoch. */
export const instantMs = (value: string): number => Date.parse(value);
