import { addressOf, type Place, placeOf } from './address';
import { type Merge, mergeAround } from './merges';
import { richText } from './rich-text';
import { type OutlinedCell, outlineSheet, type SheetOutline } from './sheet-outline';
import { scanXml } from './xml/scan-xml';
import { localName } from './xml/xml-attributes';
import { decodeCellText } from './xml/xml-content';

/** A sheet as somebody reads it who looks at it: what its cells say, and which of them are one. */
export class Sheet {
  private readonly texts = new Map<string, string>();
  private readonly formulas = new Set<string>();
  readonly outline: SheetOutline;
  /** The last row that says anything. */
  readonly lastRow: number;
  readonly lastColumn: number;

  /** @param most rows and cells that it may have */
  constructor(
    readonly xml: string,
    sharedStrings: readonly string[],
    most: number,
  ) {
    this.outline = outlineSheet(xml, most);
    let [lastRow, lastColumn] = [0, 0];
    for (const row of this.outline.rows) {
      for (const cell of row.cells) {
        const address = addressOf({ row: row.number, column: cell.column });
        const text = textOf(xml, cell, sharedStrings);
        if (cell.hasFormula) this.formulas.add(address);
        if (text === '') continue;
        this.texts.set(address, text);
        [lastRow, lastColumn] = [Math.max(lastRow, row.number), Math.max(lastColumn, cell.column)];
      }
    }
    [this.lastRow, this.lastColumn] = [lastRow, lastColumn];
  }

  /** What a cell says, also where it is one with others; empty where it says nothing. */
  text(place: Place): string {
    return this.texts.get(addressOf(this.first(place))) ?? '';
  }

  /** The same by an address. */
  textAt(address: string): string {
    const place = placeOf(address);
    return place === undefined ? '' : this.text(place);
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  hasFormula(place: Place): boolean {
    return this.formulas.has(addressOf(this.first(place)));
  }

  /** The cell with those that are shown as one with it. */
  around(place: Place): Merge {
    return mergeAround(this.outline.merges, place);
  }

  /** The cell that holds what is shown at a place. */
  first(place: Place): Place {
    return this.around(place).from;
  }
}

function textOf(xml: string, { attributes, start, end }: OutlinedCell, sharedStrings: readonly string[]): string {
  const source = xml.slice(start, end);
  const type = attributes.get('t');
  if (type === 'inlineStr') return richText(source);
  const value = valueOf(source);
  return type === 's' ? (sharedStrings[Number(value)] ?? '') : value;
}

function valueOf(source: string): string {
  let from: number | undefined;
  for (const { name, kind, start, end } of scanXml(source)) {
    if (localName(name) !== 'v') continue;
    if (kind === 'open') from = end;
    else if (kind === 'close' && from !== undefined) return decodeCellText(source.slice(from, start));
  }
  return '';
}
