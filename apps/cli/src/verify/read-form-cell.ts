import { bufferSource, openZip } from '@kaiji/ledger';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of XML's `<t>`, a spreadsheet's own escapes (`_x005F_`) resolved. */
const textOf = (xml: string): string =>
  xml
    .replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (all, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? all;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const runsOf = (xml: string): string => [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => textOf(text ?? '')).join('');

interface Workbook {
  readonly sheet: (name: string) => Promise<string | undefined>;
}

async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const archive = await openZip(bufferSource(bytes));
  const read = async (path: string): Promise<string | undefined> => {
    const entry = archive.entries.find((one) => one.path === path);
    return entry && (await archive.read(entry)).toString('utf8');
  };
  const workbook = (await read('xl/workbook.xml')) ?? '';
  const relations = (await read('xl/_rels/workbook.xml.rels')) ?? '';
  return {
    sheet: async (name) => {
      const sheet = [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => tag).find((tag) => textOf(/ name="([^"]*)"/.exec(tag)?.[1] ?? '') === name);
      const id = sheet && /r:id="([^"]*)"/.exec(sheet)?.[1];
      const target = id && [...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`Id="${id}"`));
      const path = target && /Target="([^"]*)"/.exec(target)?.[1];
      return path === undefined ? undefined : read(`xl/${path}`);
    },
  };
}

/** Reads cells of workbooks as they are exported: every text stands in its cell. Each workbook is opened once. */
export class FormCells {
  private bytes: Buffer | undefined;
  private workbook: Promise<Workbook> | undefined;
  private readonly sheets = new Map<string, string | undefined>();

  /** Text of a cell; undefined where it is empty. */
  async read(bytes: Buffer, sheet: string, cell: string): Promise<string | undefined> {
    if (this.bytes === undefined || !this.bytes.equals(bytes)) {
      this.bytes = bytes;
      this.workbook = openWorkbook(bytes);
      this.sheets.clear();
    }
    if (!this.sheets.has(sheet)) this.sheets.set(sheet, await (await this.workbook)?.sheet(sheet));
    const xml = this.sheets.get(sheet);
    if (xml === undefined) throw new Error(`the workbook has no sheet ${sheet}`);
    const found = new RegExp(`<c r="${cell}"(?:\\s[^>]*?)?(?:/>|>(.*?)</c>)`, 's').exec(xml);
    if (found === null) throw new Error(`the sheet has no cell ${cell}`);
    return found[1] === undefined ? undefined : runsOf(found[1]);
  }
}
