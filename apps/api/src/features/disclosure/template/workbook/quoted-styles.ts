import { splice, type Splice } from './xml/splice';
import { scanXml, XmlRefusal, type XmlTag } from './xml/scan-xml';
import { attributesOf, localName, withAttribute } from './xml/xml-attributes';

/** The number format "text": what somebody types into such a cell is no formula either. */
const TEXT_FORMAT = '49';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

interface Formats {
  readonly list: XmlTag;
  readonly listEnd: number;
  /** Each with its content. */
  readonly sources: readonly string[];
}

/**
 * Marks cells as text, as a leading quote does, so that editing one in place makes no formula of it either.
 * The list of formats only grows, by copies of those that the cells have.
 */
export class QuotedStyles {
  private readonly formats: Formats;
  private readonly added: string[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(private readonly xml: string) {
    this.formats = formatsOf(xml);
  }

  /** Number of the style that is the given one, quoted. */
  quoted(style: number): number {
    const source = this.formats.sources[style];
    const attributes = attributesOf(source?.slice(0, source.indexOf('>') + 1) ?? '');
    if (source === undefined || isTrue(attributes.get('quotePrefix')) || attributes.get('numFmtId') === TEXT_FORMAT) return style;
    const number = this.numbers.get(style) ?? this.formats.sources.length + this.added.length;
    if (!this.numbers.has(style)) this.added.push(source.replace(/^[^>]*>/, (tag) => withAttribute(tag, 'quotePrefix', '1')));
    this.numbers.set(style, number);
    return number;
  }

  /** The styles with what was added; `undefined` where nothing was. */
  result(): string | undefined {
    if (this.added.length === 0) return undefined;
    const { list, listEnd, sources } = this.formats;
    const tag = withAttribute(this.xml.slice(list.start, list.end), 'count', String(sources.length + this.added.length));
    const changes: Splice[] = [
      { start: list.start, end: list.end, text: tag },
      { start: listEnd, end: listEnd, text: this.added.join('') },
    ];
    return splice(this.xml, changes);
  }
}

function formatsOf(xml: string): Formats {
  const sources: string[] = [];
  let list: XmlTag | undefined;
  let from = 0;
  for (const tag of scanXml(xml)) {
    const name = localName(tag.name);
    if (name === 'cellXfs' && tag.kind === 'open') list = tag;
    if (list === undefined) continue;
    if (name === 'cellXfs' && tag.kind === 'close') return { list, listEnd: tag.start, sources };
    if (name !== 'xf') continue;
    if (tag.kind === 'empty') sources.push(xml.slice(tag.start, tag.end));
    if (tag.kind === 'open') from = tag.start;
    if (tag.kind === 'close') sources.push(xml.slice(from, tag.end));
  }
  throw new XmlRefusal('it has no cellXfs');
}
