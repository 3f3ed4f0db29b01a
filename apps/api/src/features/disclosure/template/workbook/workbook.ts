import type { WorkbookKind } from '@kaiji/contracts';
import { KaijiError } from '../../../../platform/errors';
import { readXml, xmlOf } from './part-xml';
import { damaged, MOST_PARTS, readArchive } from './read-archive';
import { readRelationships, type Relationship, relationshipsPart } from './relationships';
import { readSharedStrings } from './rich-text';
import { Sheet } from './sheet';
import { scanXml, XmlRefusal } from './xml/scan-xml';
import { attributesOf, localName } from './xml/xml-attributes';

/** Types of the main part of a workbook; that of a template (`.xltx`), of a binary one and of others are not taken. */
const KIND_OF_TYPE: Readonly<Record<string, WorkbookKind>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': 'xlsm',
};

/** Rows and cells of all sheets that are looked at: a form has some thousands. */
const MOST_CELLS = 300_000;

const XML_PART = /\.(?:xml|rels|vml)$/i;

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** A workbook as it was received, opened. */
export class Workbook {
  /** By name, in their order in the file. */
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly kind: WorkbookKind;
  /** Name of its main part. */
  readonly main: string;
  readonly sheets: readonly SheetPart[];
  private readonly related: readonly Relationship[];
  private readonly opened = new Map<string, Sheet>();
  private sharedStrings: readonly string[] | undefined;
  private cellsLeft = MOST_CELLS;

  /** @throws KaijiError where it is no workbook that can be filled */
  constructor(bytes: Buffer) {
    this.parts = readArchive(bytes);
    for (const [part, content] of this.parts) refuseDocumentType(part, content);
    const main = this.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target;
    const kind = main === undefined ? undefined : this.kindOf(main);
    if (main === undefined || kind === undefined) throw new KaijiError('malformed', 'templateNotWorkbook');
    [this.main, this.kind] = [main, kind];
    this.related = this.relationshipsOf(main);
    this.sheets = this.readSheets();
  }

  /** XML of a part. @throws KaijiError where it is missing */
  xml(part: string): string {
    const content = this.parts.get(part);
    if (content === undefined) throw damaged(part);
    return xmlOf(part, content);
  }

  /** Name of the part that the workbook has for something: `styles`. */
  partFor(type: string): string | undefined {
    return this.related.find((one) => one.type === type)?.target;
  }

  /** @throws KaijiError where there is none of that name, or it cannot be read */
  sheet(name: string): Sheet {
    const part = this.sheets.find((one) => one.name === name)?.part;
    if (part === undefined) throw new KaijiError('conflict', 'templateSheetMissing', { params: { sheet: name } });
    const opened = this.opened.get(part);
    if (opened !== undefined) return opened;
    const sheet = readXml(part, () => new Sheet(this.xml(part), this.strings(), this.cellsLeft));
    this.cellsLeft -= sheet.outline.count;
    this.opened.set(part, sheet);
    return sheet;
  }

  private strings(): readonly string[] {
    const part = this.partFor('sharedStrings');
    this.sharedStrings ??= part === undefined ? [] : readXml(part, () => readSharedStrings(this.xml(part)));
    return this.sharedStrings;
  }

  private relationshipsOf(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.parts.has(name)) throw new KaijiError('malformed', 'templateNotWorkbook');
    return readXml(name, () => readRelationships(this.xml(name), part));
  }

  private kindOf(main: string): WorkbookKind | undefined {
    const part = '[Content_Types].xml';
    if (!this.parts.has(part)) return undefined;
    const [overrides, defaults] = [this.elements(part, 'Override'), this.elements(part, 'Default')];
    const type =
      overrides.find((one) => one.get('PartName') === `/${main}`)?.get('ContentType') ??
      defaults.find((one) => one.get('Extension')?.toLowerCase() === main.split('.').at(-1))?.get('ContentType');
    return KIND_OF_TYPE[type ?? ''];
  }

  private readSheets(): SheetPart[] {
    return this.elements(this.main, 'sheet').flatMap((attributes) => {
      const id = [...attributes].find(([name]) => name.includes(':') && localName(name) === 'id')?.[1];
      const target = this.related.find((one) => one.id === id && one.type === 'worksheet')?.target;
      return target === undefined ? [] : [{ name: attributes.get('name') ?? '', part: target }];
    });
  }

  /** Attributes of all elements of a name. */
  private elements(part: string, name: string): Map<string, string>[] {
    const xml = this.xml(part);
    return readXml(part, () => {
      const found: Map<string, string>[] = [];
      for (const tag of scanXml(xml)) {
        if (tag.kind !== 'close' && localName(tag.name) === name) found.push(attributesOf(xml.slice(tag.start, tag.end)));
        if (found.length > MOST_PARTS) throw new XmlRefusal(`there are too many <${name}>`);
      }
      return found;
    });
  }
}

/** A document type could declare entities that unfold without end, or that read files. */
function refuseDocumentType(part: string, content: Buffer): void {
  if (!XML_PART.test(part)) return;
  if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) {
    throw new KaijiError('malformed', 'templateXmlRefused', { params: { part, reason: 'DOCTYPE' } });
  }
}
