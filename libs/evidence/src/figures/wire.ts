type InstantKey = 'at' | 'from' | 'to' | `${string}At`;
type InstantOf<V> = V extends number ? string : V;

/** A result of the figures with its instants as RFC 3339 strings. */
export type Wire<T> = T extends readonly (infer Item)[]
  ? Wire<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: K extends InstantKey ? InstantOf<T[K]> : Wire<T[K]> }
    : T;

const INSTANT_KEY = /^(at|from|to|.*At)$/;

/** Turns every instant (`at`, `from`, `to`, `…At`) into RFC 3339 in UTC; everything else stays as it is. */
export function toWire<T>(value: T): Wire<T> {
  return convert(value) as Wire<T>;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'number' && INSTANT_KEY.test(key) ? new Date(one).toISOString() : convert(one),
    ]),
  );
}
