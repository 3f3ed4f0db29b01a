import { MalformedError } from '../malformed-error';

/** One value of DER: its tag and its content. */
export interface DerValue {
  readonly tag: number;
  readonly content: Buffer;
}

const refuse = (reason: string): never => {
  throw new MalformedError('DER', reason);
};

const LONG_FORM = 0x80;
const MAX_LENGTH_DIGITS = 4;

/** Reads DER values one after another. Source: X.690; only what it calls definite lengths. */
export class DerReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Tag of the next value; undefined at the end. */
  get nextTag(): number | undefined {
    return this.bytes[this.at];
  }

  /** All that was not read yet. */
  rest(): Buffer {
    return Buffer.from(this.bytes.subarray(this.at));
  }

  next(tag?: number): DerValue {
    const found = this.byte();
    if (tag !== undefined && found !== tag) refuse(`has tag 0x${found.toString(16)} where 0x${tag.toString(16)} belongs`);
    const length = this.length();
    const end = this.at + length;
    if (end > this.bytes.length) refuse('ends within a value');
    const content = Buffer.from(this.bytes.subarray(this.at, end));
    this.at = end;
    return { tag: found, content };
  }

  /** The next value, if it has this tag. */
  optional(tag: number): DerValue | undefined {
    return this.nextTag === tag ? this.next(tag) : undefined;
  }

  /** A reader of what the next value contains. */
  inside(tag: number): DerReader {
    return new DerReader(this.next(tag).content);
  }

  /** Refuses bytes after the last value. */
  end(): void {
    if (!this.isDone) refuse('has bytes after its end');
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) return refuse('ends within a value');
    this.at += 1;
    return byte;
  }

  private length(): number {
    const first = this.byte();
    if (first < LONG_FORM) return first;
    const digits = first - LONG_FORM;
    if (digits === 0) return refuse('has a value of indefinite length');
    if (digits > MAX_LENGTH_DIGITS) return refuse('has a value that is too long');
    let length = 0;
    for (let digit = 0; digit < digits; digit += 1) length = length * 256 + this.byte();
    return length;
  }
}
