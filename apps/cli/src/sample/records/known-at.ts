import { isoJst } from '../timeline/instants';

/** What is set beforehand and may lie in the future. */
const PLANNED_FIELDS = new Set(['startsAt', 'endsAt', 'dueAt']);

/** A record whose instants are still epoch milliseconds. */
export type InMs<T> = { [K in keyof T]: K extends `${string}At` | 'at' ? (T[K] extends string ? number : number | undefined) : T[K] };

type OnTheWire<T> = { [K in keyof T]: K extends `${string}At` | 'at' ? (T[K] extends number ? string : string | undefined) : T[K] };

/**
 * A record as somebody could have entered it at `until`: what happened later is left out, and instants are RFC 3339. `null` where
 * `begins`, the event that makes the record, had not happened yet.
 */
export function knownAt<T extends object, K extends keyof T & string>(record: T, begins: K, until: number): OnTheWire<T> | null {
  if (Number(record[begins]) > until) return null;
  const entries = Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    if (!(field === 'at' || field.endsWith('At')) || typeof value !== 'number') return value === undefined ? [] : [[field, value]];
    return value > until && !PLANNED_FIELDS.has(field) ? [] : [[field, isoJst(value)]];
  });
  return Object.fromEntries(entries) as OnTheWire<T>;
}

export function allKnownAt<T extends object, K extends keyof T & string>(records: readonly T[], begins: K, until: number): OnTheWire<T>[] {
  return records.flatMap((record) => knownAt(record, begins, until) ?? []);
}
