import { addressOf, type Place } from './address';
import { forgetValues } from './forget-values';
import type { Sheet } from './sheet';
import type { OutlinedCell, OutlinedRow } from './sheet-outline';
import { type Splice, splice } from './xml/splice';
import { withoutAttribute } from './xml/xml-attributes';
import { encodeCellText } from './xml/xml-content';

export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** The style that a text is to have in a cell of a style. */
export type StyleFor = (style: string | undefined, text: string) => string | undefined;

/**
 * The sheet's XML with texts in its cells. All else stays, to the byte, but for the results of formulas, which are left to whoever opens
 * it; cells and rows that are missing are made in their order.
 */
export function placeTexts(sheet: Sheet, texts: readonly PlacedText[], styleFor: StyleFor): string {
  const byRow = new Map<number, PlacedText[]>();
  const firsts = texts.map(({ place, text }) => ({ place: sheet.first(place), text }));
  for (const one of firsts.toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)) {
    byRow.set(one.place.row, [...(byRow.get(one.place.row) ?? []), one]);
  }
  const writer = new RowWriter(sheet, styleFor);
  return splice(sheet.xml, [...writer.splices(byRow), ...forgetValues(sheet)]);
}

class RowWriter {
  private readonly prefix: string;

  constructor(
    private readonly sheet: Sheet,
    private readonly styleFor: StyleFor,
  ) {
    this.prefix = sheet.outline.prefix;
  }

  splices(byRow: ReadonlyMap<number, readonly PlacedText[]>): Splice[] {
    const { rows } = this.sheet.outline;
    const known = new Map(rows.map((row) => [row.number, row]));
    const changed = [...byRow].flatMap(([number, texts]) => {
      const row = known.get(number);
      return row === undefined ? [] : this.intoRow(row, texts);
    });
    const missing = [...byRow].filter(([number, texts]) => !known.has(number) && texts.some(({ text }) => text !== ''));
    return [...changed, ...this.newRows(missing)];
  }

  private intoRow(row: OutlinedRow, texts: readonly PlacedText[]): Splice[] {
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
    const there = texts.flatMap(({ place, text }): Splice[] => {
      const cell = cells.get(place.column);
      return cell === undefined || isEmptyAlready(cell, text, this.sheet.text(place)) ? [] : [{ start: cell.start, end: cell.end, text: this.again(cell, place, text) }];
    });
    const missing = texts.filter(({ place, text }) => !cells.has(place.column) && text !== '');
    return missing.length === 0 ? there : [...there, ...this.newCells(row, missing)];
  }

  private newCells(row: OutlinedRow, texts: readonly PlacedText[]): Splice[] {
    const { tag, cells, contentEnd, attributes } = row;
    const own = attributes.get('customFormat') === '1' || attributes.get('customFormat') === 'true' ? attributes.get('s') : undefined;
    const made = texts.map(({ place, text }) => ({ place, xml: this.cell(place, text, own ?? this.columnStyle(place.column)) }));
    // Which columns a row spans is a hint that would be wrong now.
    const opening = withoutAttribute(this.sheet.xml.slice(tag.start, tag.end), 'spans');
    if (tag.kind === 'empty') {
      const text = `${opening.replace(/\s*\/>$/, '>')}${made.map(({ xml }) => xml).join('')}</${tag.name}>`;
      return [{ start: tag.start, end: tag.end, text }];
    }
    const inserted = made.map(({ place, xml }) => {
      const at = cells.find((cell) => cell.column > place.column)?.start ?? contentEnd;
      return { start: at, end: at, text: xml };
    });
    return [{ start: tag.start, end: tag.end, text: opening }, ...inserted];
  }

  private newRows(missing: readonly (readonly [number, readonly PlacedText[]])[]): Splice[] {
    const { rows, data, dataEnd } = this.sheet.outline;
    const made = missing.map(([number, texts]) => {
      const cells = texts.filter(({ text }) => text !== '').map(({ place, text }) => this.cell(place, text, this.columnStyle(place.column)));
      return { number, xml: `<${this.prefix}row r="${number}">${cells.join('')}</${this.prefix}row>` };
    });
    if (made.length === 0) return [];
    if (data.kind === 'empty') {
      const opening = this.sheet.xml.slice(data.start, data.end).replace(/\s*\/>$/, '>');
      return [{ start: data.start, end: data.end, text: `${opening}${made.map(({ xml }) => xml).join('')}</${data.name}>` }];
    }
    return made.map(({ number, xml }) => {
      const at = rows.find((row) => row.number > number)?.tag.start ?? dataEnd;
      return { start: at, end: at, text: xml };
    });
  }

  /** A cell that is there, saying something else; what it said as a value is gone, how it looks stays. */
  private again({ attributes }: OutlinedCell, place: Place, text: string): string {
    const phonetic = attributes.get('ph');
    return this.cell(place, text, attributes.get('s'), phonetic === undefined ? '' : ` ph="${phonetic}"`);
  }

  private cell(place: Place, text: string, style: string | undefined, more = ''): string {
    const { prefix } = this;
    const shown = this.styleFor(style, text);
    const start = `<${prefix}c r="${addressOf(place)}"${shown === undefined ? '' : ` s="${shown}"`}${more}`;
    if (text === '') return `${start}/>`;
    return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
  }

  private columnStyle(column: number): string | undefined {
    return this.sheet.outline.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style;
  }
}

const isEmptyAlready = (cell: OutlinedCell, text: string, said: string): boolean => text === '' && said === '' && !cell.hasFormula;
