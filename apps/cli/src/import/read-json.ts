import { Failure } from '../failure';
import { decoded } from './read-lines';
import type { Row } from './row';

const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);
const BETWEEN = new Set([' ', '\t', '\r', '\n', ',']);

/**
 * Cuts a JSON array into the texts of its elements as the document streams by. The array is the document itself or the only
 * field of its object. The texts are cut, not checked.
 */
class ArrayCutter {
  private line = 1;
  private depth = 0;
  /** Depth of the elements' container; 0 until the array has begun, -1 after it has ended. */
  private arrayDepth = 0;
  private prefix = '';
  private inString = false;
  private escaped = false;
  private element = '';
  private elementLine = 0;

  constructor(
    private readonly file: string,
    private readonly field: string,
  ) {}

  *take(piece: string): Generator<Row> {
    for (const character of piece) {
      if (this.arrayDepth === 0) this.begin(character);
      else if (this.arrayDepth > 0) {
        const text = this.within(character);
        if (text !== undefined) yield { line: this.elementLine, text };
      }
      if (character === '\n') this.line += 1;
    }
  }

  end(): void {
    if (this.arrayDepth !== -1) throw new Failure(this.arrayDepth === 0 ? 'jsonNoArray' : 'jsonCutShort', this.place());
  }

  private place() {
    return { file: this.file, line: this.line, field: this.field };
  }

  private begin(character: string): void {
    this.prefix += character;
    if (character !== '[') {
      if (this.prefix.length > 1000) throw new Failure('jsonNoArray', this.place());
      return;
    }
    const before = this.prefix.slice(0, -1).replace(/\s/g, '');
    if (before !== '' && before !== `{"${this.field}":`) throw new Failure('jsonNoArray', this.place());
    this.depth = this.arrayDepth = before === '' ? 1 : 2;
  }

  /** @returns the element that ends with this character */
  private within(character: string): string | undefined {
    if (this.inString) {
      this.element += character;
      if (this.escaped) this.escaped = false;
      else if (character === '\\') this.escaped = true;
      else if (character === '"') this.inString = false;
      return undefined;
    }
    const isBetween = this.depth === this.arrayDepth && (BETWEEN.has(character) || character === ']');
    if (isBetween) {
      if (character === ']') this.arrayDepth = -1;
      return this.cut();
    }
    if (this.element === '') this.elementLine = this.line;
    this.element += character;
    if (character === '"') this.inString = true;
    else if (OPENING.has(character)) this.depth += 1;
    else if (CLOSING.has(character)) this.depth -= 1;
    return undefined;
  }

  private cut(): string | undefined {
    const { element } = this;
    this.element = '';
    return element === '' ? undefined : element;
  }
}

/**
 * The elements of `[…]` or of `{"<field>": […]}`, one at a time, with the line on which each begins.
 * @throws Failure when the document is neither, or ends too early
 */
export async function* readJson(bytes: AsyncIterable<Uint8Array>, file: string, field: string): AsyncGenerator<Row> {
  const cutter = new ArrayCutter(file, field);
  for await (const piece of decoded(bytes)) yield* cutter.take(piece);
  cutter.end();
}
