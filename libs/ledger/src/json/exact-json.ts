import { canonicalJson, type JsonValue } from '../canonical-json';
import { MalformedError } from '../malformed-error';
import { decodeUtf8 } from '../utf8';

const LONE_SURROGATE = /\p{Surrogate}/u;

function assertExactText(text: string, what: string): void {
  if (LONE_SURROGATE.test(text)) throw new MalformedError(what, 'has half a character (lone surrogate)');
}

/**
 * Refuses what two readers could read differently: fractions and numbers beyond 2^53, halves of characters.
 * @param what where the value stands, for the error
 */
export function assertExactJson(value: JsonValue, what: string): void {
  if (typeof value === 'string') return assertExactText(value, what);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new MalformedError(what, `${value} is no whole number: a decimal is written as a string`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    assertExactText(key, what);
    assertExactJson(member, `${what}.${key}`);
  }
}

/**
 * The value of canonical JSON bytes. Bytes that spell it in another way are refused, so that a value has one hash.
 * @param what what the bytes are, for the error
 */
export function parseCanonicalJson(bytes: Uint8Array, what: string): JsonValue {
  const text = decodeUtf8(bytes, what);
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    throw new MalformedError(what, 'is not JSON');
  }
  assertExactJson(value, what);
  if (canonicalJson(value) !== text) throw new MalformedError(what, 'is not canonical JSON (RFC 8785)');
  return value;
}
