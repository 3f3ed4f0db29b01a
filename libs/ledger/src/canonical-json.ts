/** What canonical JSON can carry. `undefined` members are left out, as `JSON.stringify` does. */
export type JsonValue = string | number | boolean | null | undefined | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * JSON with one spelling for one value: members sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them.
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 * @throws RangeError for a number that JSON cannot carry.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`);
    return JSON.stringify(value);
  }
  if (value === undefined) return 'null';
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort(byCodeUnit)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}

const isArray = (value: object): value is readonly JsonValue[] => Array.isArray(value);
