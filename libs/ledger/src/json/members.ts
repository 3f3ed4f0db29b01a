import { type JsonValue } from '../canonical-json';
import { MalformedError } from '../malformed-error';

/** A JSON object whose members are checked one by one as they are read. */
export type JsonObject = { readonly [key: string]: JsonValue };

const DIGEST = /^[0-9a-f]{64}$/;

const isObject = (value: JsonValue): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads members of an object, each with its type; `done` refuses members that were not read. */
export class Members {
  private readonly unread: Set<string>;
  private readonly object: JsonObject;

  constructor(
    value: JsonValue,
    private readonly what: string,
  ) {
    if (!isObject(value)) throw new MalformedError(what, 'is not an object');
    this.object = value;
    this.unread = new Set(Object.keys(value));
  }

  has(key: string): boolean {
    return Object.hasOwn(this.object, key);
  }

  keys(): string[] {
    return Object.keys(this.object);
  }

  value(key: string): JsonValue {
    this.unread.delete(key);
    if (!this.has(key)) throw new MalformedError(this.what, `${key} is missing`);
    return this.object[key];
  }

  text(key: string): string {
    const value = this.value(key);
    return typeof value === 'string' && value !== '' ? value : this.refuse(key, 'is not a text');
  }

  /** Also an empty one. */
  textOrEmpty(key: string): string {
    return this.value(key) === '' ? '' : this.text(key);
  }

  optionalText(key: string): string | undefined {
    return this.has(key) ? this.text(key) : undefined;
  }

  textOrNull(key: string): string | null {
    return this.value(key) === null ? null : this.text(key);
  }

  digest(key: string): string {
    const value = this.text(key);
    return DIGEST.test(value) ? value : this.refuse(key, 'is not a SHA-256 in hexadecimal');
  }

  count(key: string): number {
    const value = this.value(key);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : this.refuse(key, 'is not a count');
  }

  flag(key: string): boolean {
    const value = this.value(key);
    return typeof value === 'boolean' ? value : this.refuse(key, 'is not true or false');
  }

  literal<T extends string | number>(key: string, expected: T): T {
    const value = this.value(key);
    return value === expected ? expected : this.refuse(key, `is ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`);
  }

  list(key: string): readonly JsonValue[] {
    const value = this.value(key);
    return Array.isArray(value) ? (value as readonly JsonValue[]) : this.refuse(key, 'is not a list');
  }

  /** Objects of a list, each to be read in turn. */
  objects(key: string): Members[] {
    return this.list(key).map((value, at) => new Members(value, `${this.what}.${key}.${at}`));
  }

  texts(key: string): readonly string[] {
    return this.list(key).map((value) => (typeof value === 'string' && value !== '' ? value : this.refuse(key, 'is not a list of texts')));
  }

  map(key: string): JsonObject {
    const value = this.value(key);
    return isObject(value) ? value : this.refuse(key, 'is not an object');
  }

  members(key: string): Members {
    return new Members(this.value(key), `${this.what}.${key}`);
  }

  done(): void {
    const [first] = this.unread;
    if (first !== undefined) this.refuse(first, 'is not known');
  }

  private refuse(key: string, reason: string): never {
    throw new MalformedError(this.what, `${key} ${reason}`);
  }
}
