import type { Sheet } from './sheet';
import { scanXml } from './xml/scan-xml';
import { localName } from './xml/xml-attributes';
import type { Splice } from './xml/splice';

/**
 * Takes the results of formulas out of a sheet: they were computed before anything was filled in, and a program that does not compute
 * them again would show them as if they held.
 */
export const forgetValues = ({ xml, outline }: Sheet): Splice[] =>
  outline.rows.flatMap(({ cells }) => cells.filter(({ hasFormula }) => hasFormula).flatMap(({ start, end }) => valueIn(xml, start, end)));

function valueIn(xml: string, from: number, to: number): Splice[] {
  let opened: number | undefined;
  for (const { name, kind, start, end } of scanXml(xml.slice(from, to))) {
    if (localName(name) !== 'v') continue;
    if (kind === 'open') opened = start;
    else return [{ start: from + (opened ?? start), end: from + end, text: '' }];
  }
  return [];
}
