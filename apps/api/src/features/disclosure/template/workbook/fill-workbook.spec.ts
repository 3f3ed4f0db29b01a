import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { placesOf, readSheet } from '../../export/testing/read-sheet';
import { libreOfficeForm } from '../testing/form-fixture';
import { macroWorkbook, nastyParts, nastyWorkbook } from '../testing/nasty-workbook';
import { fillWorkbook } from './fill-workbook';
import { Workbook } from './workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const fill = (template: Buffer, texts: Record<string, string>, sheet = '様式1'): Uint8Array =>
  fillWorkbook(new Workbook(template), sheet, new Map(Object.entries(texts)));

const partsOf = (bytes: Uint8Array): Map<string, Buffer> => new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part)]));
const text = (parts: Map<string, Buffer>, name: string): string => parts.get(name)?.toString('utf8') ?? '';

/** Names of parts that are not what they were. */
const changed = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  return [...old].filter(([name, part]) => !part.equals(now.get(name) ?? Buffer.alloc(0))).map(([name]) => name);
};

describe(fillWorkbook.name, () => {
  it('changes the sheet alone, and in it the cells alone', () => {
    const template = nastyWorkbook({ [SHEET]: String(nastyParts()[SHEET]).replace('<f>LEN(E3)</f>', '') });
    const filled = fill(template, { E3: '株式会社𠮷野', E4: '99.95%' });
    expect(changed(template, filled)).toEqual([SHEET]);
    const expected = text(partsOf(template), SHEET)
      .replace('<c r="E3" s="2" t="s" ph="1"><v>10</v></c>', '<c r="E3" s="2" ph="1" t="inlineStr"><is><t xml:space="preserve">株式会社𠮷野</t></is></c>')
      .replace('<c r="E4" s="2"/>', '<c r="E4" s="2" t="inlineStr"><is><t xml:space="preserve">99.95%</t></is></c>');
    expect(text(partsOf(filled), SHEET)).toBe(expected);
  });

  it('asks for formulas to be computed again, where there are any, and leaves no result of before', () => {
    const filled = fill(nastyWorkbook(), { E4: '99.95%' });
    expect(changed(nastyWorkbook(), filled)).toEqual(['xl/workbook.xml', SHEET]);
    expect(text(partsOf(filled), 'xl/workbook.xml')).toBe(
      String(nastyParts()['xl/workbook.xml']).replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    );
    expect(text(partsOf(filled), SHEET)).toContain('<c r="F8" s="2"><f>LEN(E3)</f></c>');
    const without = nastyWorkbook({ 'xl/workbook.xml': String(nastyParts()['xl/workbook.xml']).replace('<calcPr calcId="191029"/>', '') });
    expect(text(partsOf(fill(without, { E4: 'x' })), 'xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it('gives the same bytes again, and others for other texts', () => {
    const [one, again, other] = [{ E4: '1' }, { E4: '1' }, { E4: '2' }].map((texts) => Buffer.from(fill(nastyWorkbook(), texts)));
    expect(one?.equals(again!)).toBe(true);
    expect(one?.equals(other!)).toBe(false);
  });

  it('fills what it filled to the same', () => {
    const filled = Buffer.from(fill(nastyWorkbook(), { E3: '社名', E6: '=1', E8: '認証' }));
    expect(Buffer.from(fill(filled, { E3: '社名', E6: '=1', E8: '認証' })).equals(filled)).toBe(true);
  });

  it('puts the text of merged cells into the first of them', () => {
    expect(readSheet(fill(nastyWorkbook(), { F4: '99.9%' })).cells.get('E4')).toEqual({ text: '99.9%', style: 2 });
  });

  it('makes missing cells and rows in their order, looking like their row or column', () => {
    const xml = text(partsOf(fill(nastyWorkbook(), { E6: '0件', E7: '七', F6: '後', E8: '認証', A9: '九', E12: '十二' })), SHEET);
    const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number));
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
    expect(xml).toContain('<row r="6"><c r="A6" s="1"/><c r="B6" s="1"/><c r="C6" s="1" t="s"><v>9</v></c><c r="E6" s="2" t="inlineStr">');
    expect(xml).toMatch(/0件<\/t><\/is><\/c><c r="F6" s="2" t="inlineStr">.*後<\/t><\/is><\/c><\/row><row r="7"><c r="E7" s="2"/);
    expect(xml).toMatch(/<v>11<\/v><\/c><c r="E8" s="2" t="inlineStr">.*<\/c><c r="F8" s="2"><f>/);
    expect(xml).toContain('<row r="9" s="3" customFormat="1"><c r="A9" s="3" t="inlineStr">');
  });

  it('empties a cell that is to say nothing, and touches none that says nothing', () => {
    const template = nastyWorkbook();
    const xml = text(partsOf(fill(template, { E3: '', E4: '', E6: '', E12: '' })), SHEET);
    expect(xml).toBe(text(partsOf(template), SHEET).replace('<c r="E3" s="2" t="s" ph="1"><v>10</v></c>', '<c r="E3" s="2" ph="1"/>').replace('<f>LEN(E3)</f><v>12</v>', '<f>LEN(E3)</f>'));
  });

  it.each(['=HYPERLINK("http://example.com")', '+1', '-', '＝1', '@x'])('keeps %s as text, marked so by a copy of the format', (formula) => {
    const filled = fill(nastyWorkbook(), { E3: formula, E4: formula, E5: formula });
    const sheet = readSheet(filled);
    expect(placesOf(sheet, formula)).toEqual(['E4', 'E5']);
    expect(sheet.cells.get('E4')?.style).toBe(4);
    // The format "text" does it as well.
    expect(sheet.cells.get('E5')?.style).toBe(3);
    expect(sheet.xml.match(/<f>/g)).toHaveLength(1);
    const added = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1" quotePrefix="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>';
    expect(sheet.styles).toBe(String(nastyParts()['xl/styles.xml']).replace('<cellXfs count="4">', '<cellXfs count="5">').replace('</cellXfs>', `${added}</cellXfs>`));
  });

  it('leaves macros as they are', () => {
    const workbook = new Workbook(macroWorkbook());
    expect(workbook.kind).toBe('xlsm');
    expect(changed(macroWorkbook(), fillWorkbook(workbook, '様式1', new Map([['E4', 'x']])))).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('fills sheets whose elements have a prefix, and rows and cells that do not tell their place', () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = `<x:worksheet ${main}><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/></x:row><x:row/></x:sheetData></x:worksheet>`;
    const xml = text(partsOf(fill(nastyWorkbook({ [SHEET]: sheet }), { B1: 'い', A2: 'ろ', A3: 'は' })), SHEET);
    const cell = (address: string, said: string): string =>
      `<x:c r="${address}" t="inlineStr"><x:is><x:t xml:space="preserve">${said}</x:t></x:is></x:c>`;
    expect(xml).toBe(
      `<x:worksheet ${main}><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>${cell('B1', 'い')}</x:row><x:row>${cell('A2', 'ろ')}</x:row><x:row r="3">${cell('A3', 'は')}</x:row></x:sheetData></x:worksheet>`,
    );
    const blank = nastyWorkbook({ [SHEET]: `<x:worksheet ${main}><x:sheetData/></x:worksheet>` });
    expect(text(partsOf(fill(blank, { A3: 'は' })), SHEET)).toContain(`<x:sheetData><x:row r="3">${cell('A3', 'は')}</x:row></x:sheetData>`);
  });

  it('fills the form of another program', () => {
    const filled = Buffer.from(fill(libreOfficeForm(), { E5: '2019年10月31日', E7: '株式会社𠮷野' }));
    expect(changed(libreOfficeForm(), filled)).toEqual(['xl/worksheets/sheet2.xml']);
    expect(new Workbook(filled).sheet('様式1').textAt('F7')).toBe('株式会社𠮷野');
  });

  it('keeps any text to the character', () => {
    const character = fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      fc.constantFrom('_x000D_', '_x005F_', '_', 'x0041_', '\r\n', '\r', '\n', '\t', ' ', '<', '&amp;', ']]>', '=', '－', '\u0000', '\ufffe', '\ud800', '\udfff', '𠮷'),
    );
    const texts = fc.array(character, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')).filter((one) => one !== '');
    fc.assert(
      fc.property(texts, (one) => {
        const filled = fill(nastyWorkbook(), { E4: one });
        expect(readSheet(filled).cells.get('E4')?.text).toBe(one);
        expect(new Workbook(Buffer.from(filled)).sheet('様式1').textAt('E4')).toBe(one);
      }),
      { seed: 20191031, numRuns: 80 },
    );
  });
});
