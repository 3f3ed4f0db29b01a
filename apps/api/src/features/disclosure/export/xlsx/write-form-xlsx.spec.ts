import { formDocument } from '../form-document';
import { disclosure, EDITION } from '../testing/disclosures';
import { placesOf, readSheet, type ReadSheet } from '../testing/read-sheet';
import { STYLE_NAMES } from './styles';
import { writeFormXlsx } from './write-form-xlsx';

const bytesOf = (texts: Parameters<typeof disclosure>[0]): Uint8Array =>
  writeFormXlsx(formDocument(disclosure(texts), EDITION, '受発注サービス & <SaaS>'));
const sheetOf = (texts: Parameters<typeof disclosure>[0]): ReadSheet => readSheet(bytesOf(texts));

describe(writeFormXlsx.name, () => {
  it('gives the same bytes for the same document', () => {
    expect(bytesOf({ '2': '𠮷野' })).toEqual(bytesOf({ '2': '𠮷野' }));
    expect(bytesOf({ '2': '𠮷野' })).not.toEqual(bytesOf({ '2': '吉野' }));
  });

  it('has every row of the form with its answer in the last column', () => {
    const texts = Object.fromEntries(EDITION.fields.map((one) => [one.id, `回答 ${one.id}`]));
    const sheet = sheetOf(texts);
    for (const { id } of EDITION.fields) expect(placesOf(sheet, `回答 ${id}`).filter((one) => one.startsWith('F'))).toHaveLength(1);
    expect(placesOf(sheet, 'サービス稼働設定値')).toHaveLength(1);
  });

  it('merges number and title over the rows of an item, and the category over its items', () => {
    const sheet = sheetOf({ '39-1': '最初', '39-3': '最後' });
    const [from] = placesOf(sheet, '最初').map((one) => one.slice(1));
    const [to] = placesOf(sheet, '最後').map((one) => one.slice(1));
    expect(Number(to) - Number(from)).toBe(2);
    expect(sheet.merges).toEqual(expect.arrayContaining([`A${from}:A${to}`, `C${from}:C${to}`, `E${from}:E${to}`]));
    const columns = sheet.merges.filter((one) => /^B(\d+):B(\d+)$/.test(one));
    expect(columns.length).toBeGreaterThan(10);
  });

  it('merges no cell twice', () => {
    const covered = sheetOf({ '30-1': '字\n'.repeat(200) }).merges.flatMap((range) => {
      const [, fromColumn = 'A', fromRow, toColumn = 'A', toRow] = /^([A-F])(\d+):([A-F])(\d+)$/.exec(range) ?? [];
      const cells: string[] = [];
      for (let column = fromColumn.charCodeAt(0); column <= toColumn.charCodeAt(0); column += 1) {
        for (let row = Number(fromRow); row <= Number(toRow); row += 1) cells.push(`${column}/${row}`);
      }
      return cells;
    });
    expect(new Set(covered).size).toBe(covered.length);
  });

  it('ends a page where the form does, repeats the heading and fits the width', () => {
    const sheet = sheetOf({});
    expect(sheet.breaks).toHaveLength(7);
    expect(sheet.workbook).toContain('_xlnm.Print_Titles" localSheetId="0">申請内容!$8:$8<');
    expect(sheet.xml).toContain('fitToWidth="1" fitToHeight="0"');
    expect(sheet.xml).toContain('paperSize="9"');
    expect(sheet.xml).toContain('受発注サービス &amp;&amp; &lt;SaaS&gt;&amp;C');
  });

  it.each(['=HYPERLINK("http://example.com")', '+1', '-1', '@x'])('keeps %s as text, marked so', (text) => {
    const sheet = sheetOf({ '42': text });
    const [place = ''] = placesOf(sheet, text);
    expect(sheet.xml).not.toContain('<f>');
    const style = sheet.cells.get(place)?.style ?? 0;
    expect(style).toBe(STYLE_NAMES.indexOf('value') + STYLE_NAMES.length);
    const formats = sheet.styles.slice(sheet.styles.indexOf('<cellXfs')).match(/<xf [^>]*>/g) ?? [];
    expect(formats[style]).toContain('quotePrefix="1"');
  });

  it('carries nasty text: control characters go, 𠮷 and markup stay', () => {
    const sheet = sheetOf({ '42': '𠮷\u0000\u0008<b>&\r\n_x0041_\ud800' });
    expect(placesOf(sheet, '𠮷<b>&\n_x0041_')).toHaveLength(1);
    expect(sheet.xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  it('makes no row higher than a spreadsheet allows, and keeps a very long answer in one cell', () => {
    const long = '字'.repeat(10_000);
    const sheet = sheetOf({ '42': long });
    expect(Math.max(...sheet.heights)).toBeLessThan(409);
    const [place = ''] = placesOf(sheet, long);
    const merge = sheet.merges.find((one) => one.startsWith(`${place}:`)) ?? '';
    const [from, to] = merge.split(':').map((one) => Number(one.slice(1)));
    const height = sheet.heights.slice((from ?? 0) - 1, to).reduce((sum, one) => sum + one, 0);
    expect(height).toBeGreaterThan((10_000 / 24) * 15);
  });
});

it('names the verification code in the footer of every page, within what a footer may hold', () => {
  const document = formDocument(disclosure({}), EDITION, '受発注 & サービス', '台帳 1234件 検証コード 7F3A-09BC-0000-FFFF');
  const footer = /<oddFooter>([\s\S]*)<\/oddFooter>/.exec(readSheet(writeFormXlsx(document)).xml)?.[1] ?? '';
  expect(footer).toContain('受発注 &amp;&amp; サービス\n台帳 1234件 検証コード 7F3A-09BC-0000-FFFF&amp;C');
  expect(footer.replace(/&amp;/g, '&').length).toBeLessThanOrEqual(255);
});
