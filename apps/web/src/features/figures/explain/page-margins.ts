/** A text as a quoted string of CSS: whatever could end it is written as a code point. */
const cssString = (text: string): string => `"${text.replace(/["\\<>\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/** Rules for the margins of every printed page: which sheet it is, the code that proves it, and the page's number. */
export const pageMargins = (sheet: string, code: string): string =>
  `@page { size: A4; margin: 16mm 12mm 14mm;
    @top-left { content: ${cssString(sheet)}; font-size: 7.5pt; }
    @bottom-left { content: ${cssString(code)}; font-size: 7.5pt; }
    @bottom-right { content: counter(page) " / " counter(pages); font-size: 7.5pt; }
  }`;
