const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a spreadsheet would read as an escape of a character (`_x000D_`) stays as it was typed. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that XML can carry: line ends are LF, control characters and lone surrogates are dropped. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, '');

export const escapeXml = (text: string): string => cleanText(text).replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

/** The content of a cell's `<t>`. */
export const cellText = (text: string): string => escapeXml(text).replace(LOOKS_ESCAPED, '_x005F_');
