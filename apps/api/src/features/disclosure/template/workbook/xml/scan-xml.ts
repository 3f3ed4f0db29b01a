/** A tag as it stands in a document: `[start, end)` with its brackets. */
export interface XmlTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** The document is not well-formed, or says more than a workbook needs to say. */
export class XmlRefusal extends Error {}

/** What is passed over whole; a document type could declare entities, so it is refused. */
const PASSED_OVER: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** No tag of a workbook is that long; searching longer ones for attributes would take its time. */
const LONGEST_TAG = 65_536;

const NAME = /[^\s/>]+/y;

/** Tags in the order of the document. @throws XmlRefusal where they do not nest, or there is a document type */
export function* scanXml(xml: string): Generator<XmlTag> {
  const open: string[] = [];
  let at = xml.indexOf('<');
  while (at >= 0) {
    const passed = PASSED_OVER.find(([start]) => xml.startsWith(start, at));
    if (passed !== undefined) {
      at = xml.indexOf('<', after(xml, passed[1], at));
      continue;
    }
    const tag = tagAt(xml, at);
    if (tag.kind === 'open') open.push(tag.name);
    if (tag.kind === 'close' && open.pop() !== tag.name) throw new XmlRefusal(`</${tag.name}> closes nothing`);
    yield tag;
    at = xml.indexOf('<', tag.end);
  }
  if (open.length > 0) throw new XmlRefusal(`<${String(open.at(-1))}> is not closed`);
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new XmlRefusal(`${mark} is missing`);
  return found + mark.length;
}

function tagAt(xml: string, start: number): XmlTag {
  const isClosing = xml[start + 1] === '/';
  NAME.lastIndex = start + (isClosing ? 2 : 1);
  const name = NAME.exec(xml)?.[0];
  if (name === undefined || name.startsWith('!')) throw new XmlRefusal(name === undefined ? 'a tag has no name' : `<${name}`);
  const end = endOfTag(xml, NAME.lastIndex);
  const kind = isClosing ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
  return { name, kind, start, end };
}

/** After the bracket that ends a tag; one within an attribute's value does not. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < Math.min(xml.length, from + LONGEST_TAG); at += 1) {
    const one = xml[at] ?? '';
    if (quote !== '') quote = one === quote ? '' : quote;
    else if (one === '"' || one === "'") quote = one;
    else if (one === '>') return at + 1;
  }
  throw new XmlRefusal('a tag does not end, or is too long');
}
