import { scanXml } from './xml/scan-xml';
import { localName } from './xml/xml-attributes';
import { decodeCellText } from './xml/xml-content';

/** Text of a string item (`<si>`, `<is>`): its runs joined, without the furigana above them. */
export function richText(xml: string): string {
  const pieces: string[] = [];
  let textFrom: number | undefined;
  let inPhonetic = false;
  for (const { name, kind, start, end } of scanXml(xml)) {
    const local = localName(name);
    if (local === 'rPh') inPhonetic = kind === 'open';
    if (local !== 't' || inPhonetic) continue;
    if (kind === 'open') textFrom = end;
    else if (kind === 'close' && textFrom !== undefined) pieces.push(decodeCellText(xml.slice(textFrom, start)));
  }
  return pieces.join('');
}

/** The texts that cells refer to by their number. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let from = 0;
  for (const { name, kind, start, end } of scanXml(xml)) {
    if (localName(name) !== 'si') continue;
    if (kind === 'empty') texts.push('');
    if (kind === 'open') from = start;
    if (kind === 'close') texts.push(richText(xml.slice(from, end)));
  }
  return texts;
}
