import { splice } from './xml/splice';
import { scanXml, type XmlTag } from './xml/scan-xml';
import { localName, prefixOf, withAttribute } from './xml/xml-attributes';

/** What stands before the settings of calculation, if it is there. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** The main part of a workbook, asking for all formulas to be computed when it is opened: what they read has changed. */
export function recalculateOnOpening(xml: string): string {
  let before: XmlTag | undefined;
  for (const tag of scanXml(xml)) {
    const name = localName(tag.name);
    if (name === 'calcPr' && tag.kind !== 'close') {
      return splice(xml, [{ start: tag.start, end: tag.end, text: withAttribute(xml.slice(tag.start, tag.end), 'fullCalcOnLoad', '1') }]);
    }
    if (tag.kind !== 'open' && BEFORE.has(name)) before = tag;
  }
  if (before === undefined) return xml;
  return splice(xml, [{ start: before.end, end: before.end, text: `<${prefixOf(before.name)}calcPr fullCalcOnLoad="1"/>` }]);
}
