const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Only what XML itself knows is replaced: there is no document type that could declare more. */
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g;

const fromCode = (code: number, whole: string): string => (code <= 0x10ffff ? String.fromCodePoint(code) : whole);

/** Characters as an attribute means them. */
export const decodeReferences = (xml: string): string =>
  xml.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return fromCode(hex === undefined ? Number(decimal) : parseInt(hex, 16), whole);
  });

/** Characters as a document means them. */
export const decodeXml = (xml: string): string =>
  xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeReferences(piece)))
    .join('');

/** Text of a cell as a spreadsheet shows it: `_x000D_` is a character. */
export const decodeCellText = (xml: string): string =>
  decodeXml(xml).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A carriage return as well: a reader of XML would make a line feed of it. */
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (one: string): string => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as the content of a cell's `<t>`; nothing of it is lost, what XML cannot carry is spelt out. */
export const encodeCellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, escaped)
    .replace(/[&<>]/g, (one) => MARKUP[one] ?? one);
