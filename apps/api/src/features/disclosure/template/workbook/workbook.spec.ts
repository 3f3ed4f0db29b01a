import { strToU8, zipSync } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { nastyParts, nastyWorkbook, zipped } from '../testing/nasty-workbook';
import { Workbook } from './workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const refusalOf = (bytes: Buffer): unknown => {
  try {
    const workbook = new Workbook(bytes);
    for (const { name } of workbook.sheets) workbook.sheet(name);
    return undefined;
  } catch (error) {
    const { messageKey, parts } = error as { messageKey?: string; parts?: { params?: object } };
    if (messageKey === undefined) throw error;
    return [messageKey, parts?.params];
  }
};

describe(Workbook.name, () => {
  it('reads sheets, texts without their furigana, and merged cells as one', () => {
    const workbook = new Workbook(nastyWorkbook());
    expect(workbook.sheets).toEqual([
      { name: '様式1', part: SHEET },
      { name: '選択肢', part: 'xl/worksheets/sheet2.xml' },
    ]);
    const sheet = workbook.sheet('様式1');
    const said = ['A1', 'C2', 'E2', 'F2', 'A3', 'A4', 'A6', 'C6', 'F8', 'A9', 'ZZ99'].map((one) => sheet.textAt(one));
    expect(said).toEqual(['様式', '記述内容', '申請内容', '申請内容', '2', '３９', '３９', 'サービス停止の\r\n事故歴', '12', '', '']);
    expect(sheet.hasFormula({ row: 8, column: 6 })).toBe(true);
    expect(refusalOf(nastyWorkbook())).toBeUndefined();
  });

  it('refuses what is no workbook, is encrypted, or of another kind', () => {
    expect(refusalOf(Buffer.alloc(0))).toEqual(['templateNotWorkbook', undefined]);
    expect(refusalOf(Buffer.from('番号,審査対象項目\r\n'))).toEqual(['templateNotWorkbook', undefined]);
    expect(refusalOf(zipped({ 'a.txt': 'a' }))).toEqual(['templateNotWorkbook', undefined]);
    expect(refusalOf(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)]))).toEqual(['templateEncrypted', undefined]);
    const types = String(nastyParts()['[Content_Types].xml']).replace('sheet.main+xml', 'template.main+xml');
    expect(refusalOf(nastyWorkbook({ '[Content_Types].xml': types }))).toEqual(['templateNotWorkbook', undefined]);
  });

  it('refuses an entry that is encrypted', () => {
    const bytes = nastyWorkbook();
    const at = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    expect(refusalOf(bytes)).toEqual(['templateEncrypted', undefined]);
  });

  it('refuses a file that is damaged anywhere, naming the part', () => {
    const bytes = Buffer.from(zipSync({ ...Object.fromEntries(Object.entries(nastyParts()).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])) }, { level: 0 }));
    const at = bytes.indexOf('サービス稼働設定値');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(refusalOf(bytes)).toEqual(['templateDamaged', { part: 'xl/sharedStrings.xml' }]);
    expect(refusalOf(nastyWorkbook().subarray(0, 4000))).toEqual(['templateNotWorkbook', undefined]);
  });

  it('refuses a small file that would become a huge one, before it unpacks it', () => {
    const bomb = nastyWorkbook();
    bomb.writeUInt32LE(65 * 1024 * 1024, bomb.indexOf(Buffer.from('504b0102', 'hex')) + 24);
    expect(refusalOf(bomb)).toEqual(['templateUnpacksTooLarge', { limitMiB: 64, parts: 4000 }]);
    const many = Object.fromEntries(Array.from({ length: 4001 }, (_, at) => [`a/${at}.bin`, '']));
    expect(refusalOf(zipped(many))).toEqual(['templateUnpacksTooLarge', { limitMiB: 64, parts: 4000 }]);
  });

  it('refuses a part that unpacks to more than it declares', () => {
    const bytes = zipped({ 'a.xml': '0'.repeat(5000) });
    const at = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    expect(deflateRawSync('0'.repeat(5000)).length).toBeLessThan(100);
    bytes.writeUInt32LE(10, at + 24);
    expect(refusalOf(bytes)).toEqual(['templateDamaged', { part: 'a.xml' }]);
  });

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]>', 'DOCTYPE'],
    ['<!ENTITY a "b">', 'DOCTYPE'],
  ])('refuses %s in any part', (declaration, reason) => {
    const part = 'xl/drawings/drawing1.xml';
    expect(refusalOf(nastyWorkbook({ [part]: `${declaration}${String(nastyParts()[part])}` }))).toEqual(['templateXmlRefused', { part, reason }]);
  });

  it('refuses sheets of more cells than can be held, and tags without end', () => {
    const sheet = (content: string): string => `<worksheet><sheetData>${content}</sheetData></worksheet>`;
    expect(refusalOf(nastyWorkbook({ [SHEET]: sheet(`<row>${'<c/>'.repeat(16_000)}</row>`.repeat(20)) }))).toEqual(['templateXmlRefused', { part: SHEET, reason: 'there are too many rows and cells' }]);
    expect(refusalOf(nastyWorkbook({ [SHEET]: sheet(`<row ${'a'.repeat(5_000_000)}/>`) }))).toEqual(['templateXmlRefused', { part: SHEET, reason: 'a tag does not end, or is too long' }]);
    const merges = '<mergeCell ref="A1:B2"/>'.repeat(10_001);
    expect(refusalOf(nastyWorkbook({ [SHEET]: `<worksheet><sheetData/><mergeCells>${merges}</mergeCells></worksheet>` }))).toEqual(['templateXmlRefused', { part: SHEET, reason: 'it has more than 10000 merged ranges' }]);
  });

  it('refuses sheets that are no well-formed XML, or not UTF-8', () => {
    expect(refusalOf(nastyWorkbook({ [SHEET]: '<worksheet><sheetData></worksheet>' }))).toEqual(['templateXmlRefused', { part: SHEET, reason: '</worksheet> closes nothing' }]);
    expect(refusalOf(nastyWorkbook({ [SHEET]: '<worksheet/>' }))).toEqual(['templateXmlRefused', { part: SHEET, reason: 'it has no sheetData' }]);
    expect(refusalOf(nastyWorkbook({ [SHEET]: Uint8Array.of(0xff, 0xfe, 0x3c, 0x00) }))).toEqual(['templateDamaged', { part: SHEET }]);
  });
});
