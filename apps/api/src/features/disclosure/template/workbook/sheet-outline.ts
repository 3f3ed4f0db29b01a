import { addressOf, placeOf } from './address';
import { type Merge, mergeOf } from './merges';
import { scanXml, XmlRefusal, type XmlTag } from './xml/scan-xml';
import { attributesOf, prefixOf } from './xml/xml-attributes';

/** A cell as it stands in the sheet's XML. */
export interface OutlinedCell {
  readonly column: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly hasFormula: boolean;
  readonly start: number;
  readonly end: number;
}

export interface OutlinedRow {
  readonly number: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its opening tag. */
  readonly tag: XmlTag;
  /** Where its cells end: before its closing tag, or at the end of a tag that has none. */
  contentEnd: number;
  readonly cells: OutlinedCell[];
}

/** Where everything is that filling needs to know; the rest of the sheet is nobody's business. */
export interface SheetOutline {
  /** Of the namespace of the sheet's own elements, with its colon. */
  readonly prefix: string;
  readonly data: XmlTag;
  readonly dataEnd: number;
  readonly rows: readonly OutlinedRow[];
  readonly merges: readonly Merge[];
  /** Styles that empty cells of columns have. */
  readonly columnStyles: readonly { from: number; to: number; style: string }[];
  /** Rows, cells and columns. */
  readonly count: number;
}

const MOST_MERGES = 10_000;

/**
 * @param most rows and cells that it may have
 * @throws XmlRefusal where it is no sheet, or has more of them
 */
export function outlineSheet(xml: string, most: number): SheetOutline {
  const tags = scanXml(xml);
  const root = tags.next();
  if (root.done === true || !/^(?:\w+:)?worksheet$/.test(root.value.name)) throw new XmlRefusal('it is no worksheet');
  const outliner = new Outliner(xml, prefixOf(root.value.name), most);
  for (const tag of tags) outliner.take(tag);
  return outliner.outline();
}

class Outliner {
  private readonly rows: OutlinedRow[] = [];
  private readonly merges: Merge[] = [];
  private readonly columnStyles: { from: number; to: number; style: string }[] = [];
  private data: XmlTag | undefined;
  private dataEnd: number | undefined;
  private cellTag: XmlTag | undefined;
  private hasFormula = false;
  private count = 0;

  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly most: number,
  ) {}

  outline(): SheetOutline {
    const { prefix, data, dataEnd, rows, merges, columnStyles } = this;
    if (data === undefined || dataEnd === undefined) throw new XmlRefusal('it has no sheetData');
    return { prefix, data, dataEnd, rows, merges, columnStyles, count: this.count };
  }

  take(tag: XmlTag): void {
    if (!tag.name.startsWith(this.prefix)) return;
    const name = tag.name.slice(this.prefix.length);
    if (this.data !== undefined && this.dataEnd === undefined) this.takeData(name, tag);
    else if (name === 'sheetData' && this.data === undefined) this.openData(tag);
    else if (tag.kind !== 'close' && name === 'mergeCell') this.takeMerge(tag);
    else if (tag.kind !== 'close' && name === 'col') this.takeColumn(tag);
  }

  private openData(tag: XmlTag): void {
    this.data = tag;
    if (tag.kind === 'empty') this.dataEnd = tag.end;
  }

  private takeData(name: string, tag: XmlTag): void {
    if (name === 'sheetData' && tag.kind === 'close') this.dataEnd = tag.start;
    else if (name === 'row') this.takeRow(tag);
    else if (name === 'c') this.takeCell(tag);
    else if (name === 'f') this.hasFormula = true;
  }

  private takeRow(tag: XmlTag): void {
    const last = this.rows.at(-1);
    if (tag.kind === 'close') {
      if (last !== undefined) last.contentEnd = tag.start;
      return;
    }
    this.countOne();
    const attributes = this.attributes(tag);
    const number = Number(attributes.get('r') ?? (last?.number ?? 0) + 1);
    this.rows.push({ number, attributes, tag, contentEnd: tag.end, cells: [] });
  }

  private takeCell(tag: XmlTag): void {
    if (tag.kind === 'open') [this.cellTag, this.hasFormula] = [tag, false];
    if (tag.kind === 'empty') this.addCell(tag, tag.end, false);
    if (tag.kind === 'close' && this.cellTag !== undefined) this.addCell(this.cellTag, tag.end, this.hasFormula);
  }

  private addCell(tag: XmlTag, end: number, hasFormula: boolean): void {
    const row = this.rows.at(-1);
    if (row === undefined) throw new XmlRefusal('a cell is in no row');
    this.countOne();
    const attributes = this.attributes(tag);
    const next = (row.cells.at(-1)?.column ?? 0) + 1;
    const column = placeOf(attributes.get('r') ?? addressOf({ row: row.number, column: next }))?.column;
    if (column === undefined) throw new XmlRefusal(`a cell has the address ${attributes.get('r')}`);
    row.cells.push({ column, attributes, hasFormula, start: tag.start, end });
  }

  private countOne(): void {
    this.count += 1;
    if (this.count > this.most) throw new XmlRefusal('there are too many rows and cells');
  }

  private takeMerge(tag: XmlTag): void {
    const merge = mergeOf(this.attributes(tag).get('ref') ?? '');
    if (this.merges.length === MOST_MERGES) throw new XmlRefusal(`it has more than ${MOST_MERGES} merged ranges`);
    if (merge !== undefined) this.merges.push(merge);
  }

  private takeColumn(tag: XmlTag): void {
    this.countOne();
    const attributes = this.attributes(tag);
    const style = attributes.get('style');
    if (style !== undefined) this.columnStyles.push({ from: Number(attributes.get('min')), to: Number(attributes.get('max')), style });
  }

  private attributes(tag: XmlTag): Map<string, string> {
    return attributesOf(this.xml.slice(tag.start, tag.end));
  }
}
