import type { CellMapProposal } from '@kaiji/contracts';
import { EDITION } from '../../export/testing/disclosures';
import { libreOfficeForm } from '../testing/form-fixture';
import { nastyParts, nastyWorkbook } from '../testing/nasty-workbook';
import { Workbook } from '../workbook/workbook';
import { proposeCellMap } from './propose-cell-map';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const proposed = (bytes: Buffer): CellMapProposal => {
  const proposal = proposeCellMap(new Workbook(bytes), EDITION);
  if (proposal === null) throw new Error('there is no proposal');
  return proposal;
};
const nasty = (part: string, ...changes: [string | RegExp, string][]): CellMapProposal =>
  proposed(nastyWorkbook({ [part]: changes.reduce((xml, [from, to]) => xml.replace(from, to), String(nastyParts()[part])) }));
const reasonOf = ({ unplaced }: CellMapProposal, field: string): string | undefined => unplaced.find((one) => one.field === field)?.reason;

describe(proposeCellMap.name, () => {
  it('finds every field of a whole form, on the right sheet, beside its own wording', () => {
    const workbook = new Workbook(libreOfficeForm());
    const { sheet, cells, unplaced, anchors } = proposed(libreOfficeForm());
    expect([sheet, unplaced, cells.map(({ field }) => field)]).toEqual(['様式1', [], EDITION.fields.map(({ id }) => id)]);
    const read = workbook.sheet(sheet);
    for (const { field, cell } of cells) {
      const row = cell.replace('E', '');
      const expected = EDITION.fields.find(({ id }) => id === field);
      const prompt = expected?.prompt === '' ? `${expected.title}を記述する` : expected?.prompt;
      expect([cell[0], read.textAt(`B${row}`), read.textAt(`C${row}`)]).toEqual(['E', expected?.title, prompt]);
    }
    // Of these the catalogue does not know the wording.
    expect(cells.filter(({ confidence }) => confidence !== 'high').map(({ field, confidence }) => `${field} ${confidence}`)).toEqual(['24-1 medium', '25-1 medium', '26-1 medium']);
    expect(anchors.find(({ text }) => text === 'サービス稼働設定値')?.cell).toMatch(/^B\d+$/);
    expect(anchors.length).toBeGreaterThan(300);
  });

  it('finds merged rows, numbers in full width and cells that are not there yet', () => {
    const { cells, unplaced, anchors } = proposed(nastyWorkbook());
    expect(cells).toEqual([
      { field: '2', cell: 'E3', confidence: 'high', holds: '記入例：株式会社サンプル' },
      { field: '39-1', cell: 'E4', confidence: 'high' },
      { field: '39-2', cell: 'E5', confidence: 'high' },
      { field: '39-3', cell: 'E6', confidence: 'high' },
      { field: '42', cell: 'E8', confidence: 'high' },
    ]);
    expect(unplaced).toHaveLength(EDITION.fields.length - 5);
    expect(unplaced[0]).toEqual({ field: '1', reason: 'itemNotFound' });
    expect(anchors).toContainEqual({ cell: 'A4', text: '３９' });
    expect(anchors).toContainEqual({ cell: 'C6', text: 'サービス停止の\r\n事故歴' });
  });

  it('places nothing by a number that stands for another item by now', () => {
    const proposal = nasty(STRINGS, ['認証取得・監査実施', '預託データの所在国']);
    expect(reasonOf(proposal, '42')).toBe('titleDiffers');
    expect(proposal.cells.map(({ field }) => field)).toEqual(['2', '39-1', '39-2', '39-3']);
  });

  it('places rows of an item that came to have more of them by their wording alone', () => {
    const more = '<row r="7"><c r="C7" t="inlineStr"><is><t>稼働率の目標値</t></is></c></row><row r="8"';
    const proposal = nasty(SHEET, ['<row r="8"', more], [/A4:A6/, 'A4:A7'], [/B4:B6/, 'B4:B7']);
    expect(proposal.cells.map(({ field, cell }) => `${field} ${cell}`)).toEqual(['2 E3', '39-1 E4', '39-2 E5', '39-3 E6', '42 E8']);
    const fewer = nasty(SHEET, [/<c r="C6".*?<\/c>/, '']);
    expect([fewer.cells.map(({ field }) => field), reasonOf(fewer, '39-3')]).toEqual([['2', '39-1', '39-2', '42'], 'rowNotFound']);
  });

  it('does not take rows in order where their wording is in another', () => {
    const swapped = nasty(SHEET, [/(<c r="C4" s="1" t="s"><v>)7/, '$18'], [/(<c r="C5" s="1" t="s"><v>)8/, '$17']);
    expect(swapped.cells.filter(({ field }) => field.startsWith('39')).map(({ field, cell }) => `${field} ${cell}`)).toEqual(['39-1 E5', '39-2 E4', '39-3 E6']);
  });

  it('goes by titles where there are no numbers, less sure', () => {
    const { cells } = nasty(STRINGS, ['<si><t>番号</t></si>', '<si><t>備考</t></si>']);
    expect(cells.map(({ field, confidence }) => `${field} ${confidence}`)).toEqual(['2 medium', '39-1 medium', '39-2 medium', '39-3 medium', '42 medium']);
  });

  it('does not propose a cell with a formula, nor the second of two items of one number', () => {
    const formula = nasty(SHEET, ['<c r="E4" s="2"/>', '<c r="E4" s="2"><f>1+1</f><v>2</v></c>']);
    expect(reasonOf(formula, '39-1')).toBe('cellHasFormula');
    const twice = nasty(SHEET, ['<c r="A8" s="1"><v>42</v></c>', '<c r="A8" s="1"><v>2</v></c>']);
    expect(twice.cells.map(({ field, cell }) => `${field} ${cell}`)).toEqual(['2 E3', '39-1 E4', '39-2 E5', '39-3 E6']);
  });

  it('has nothing to propose where no column is for answers', () => {
    const strings = String(nastyParts()[STRINGS]).replace('<si><t>申請内容</t>', '<si><t>備考</t>');
    expect(proposeCellMap(new Workbook(nastyWorkbook({ [STRINGS]: strings })), EDITION)).toBeNull();
  });
});
