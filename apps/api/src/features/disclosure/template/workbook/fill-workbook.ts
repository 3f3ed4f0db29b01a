import { startsLikeFormula } from '../../export/formula-start';
import { placeOf } from './address';
import { readXml } from './part-xml';
import { type PlacedText, placeTexts, type StyleFor } from './place-texts';
import { QuotedStyles } from './quoted-styles';
import { recalculateOnOpening } from './recalculate';
import type { Workbook } from './workbook';
import { writeArchive } from './write-archive';

/**
 * The workbook with texts in cells of one sheet, by their addresses; an empty text empties its cell. Of the other parts two may change:
 * the styles, where a text begins like a formula and so is marked as text, and the main part, where there are formulas to compute again.
 * Equal workbooks and texts give equal bytes.
 */
export function fillWorkbook(workbook: Workbook, sheetName: string, texts: ReadonlyMap<string, string>): Uint8Array {
  const sheet = workbook.sheet(sheetName);
  const part = workbook.sheets.find(({ name }) => name === sheetName)?.part ?? '';
  const changed = new Map<string, string>();
  const styles = stylesOf(workbook);
  const styleFor: StyleFor = (style, text) =>
    styles === undefined || !startsLikeFormula(text) ? style : String(styles.quoted(Number(style ?? 0)));
  changed.set(part, placeTexts(sheet, placed(texts), styleFor));
  const [stylesPart, grown] = [workbook.partFor('styles'), styles?.result()];
  if (stylesPart !== undefined && grown !== undefined) changed.set(stylesPart, grown);
  if (hasFormulas(workbook)) changed.set(workbook.main, readXml(workbook.main, () => recalculateOnOpening(workbook.xml(workbook.main))));
  const parts = [...workbook.parts].map(([name, content]): [string, Uint8Array] => {
    const xml = changed.get(name);
    return [name, xml === undefined ? content : Buffer.from(xml)];
  });
  return writeArchive(new Map(parts));
}

function placed(texts: ReadonlyMap<string, string>): PlacedText[] {
  return [...texts].map(([address, text]) => {
    const place = placeOf(address);
    if (place === undefined) throw new Error(`there is no cell ${address}`);
    return { place, text };
  });
}

function stylesOf(workbook: Workbook): QuotedStyles | undefined {
  const part = workbook.partFor('styles');
  return part === undefined ? undefined : readXml(part, () => new QuotedStyles(workbook.xml(part)));
}

const hasFormulas = (workbook: Workbook): boolean => workbook.sheets.some(({ name }) => workbook.sheet(name).hasFormulas);
