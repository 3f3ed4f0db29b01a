import { formDocument } from './form-document';
import { disclosure, EDITION } from './testing/disclosures';
import { writeFormCsv } from './write-form-csv';

const csvOf = (texts: Parameters<typeof disclosure>[0]): string => writeFormCsv(formDocument(disclosure(texts), EDITION, '受発注サービス'));

const lineOf = (csv: string, field: string): string => csv.split('\r\n').find((line) => line.startsWith(`${field},`)) ?? '';

describe(writeFormCsv.name, () => {
  it('begins with a byte order mark and has a line for each row', () => {
    const csv = csvOf({});
    expect(csv.startsWith('\ufeff行,番号,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(1 + 137 + 1);
    expect(lineOf(csv, '2').endsWith(',必須,,未記入')).toBe(true);
  });

  it('quotes commas, quotes and line ends', () => {
    expect(lineOf(csvOf({ '2': 'A,"B"' }), '2')).toContain(',"A,""B""",記入');
    expect(csvOf({ '2': '一行目\n二行目' })).toContain(',"一行目\n二行目",記入');
  });

  it.each(['=1+1', '+81-3', '-5', '@SUM(A1)', '＝1', '\t=1', '\r=1'])('does not let %j start a formula', (text) => {
    expect(csvOf({ '2': text })).toMatch(/,"?'/);
  });

  it('says where an answer comes from', () => {
    const csv = csvOf({ '39-1': { text: '99.991%', source: 'figure' }, '47': { source: 'notApplicable', reason: '受賞歴がないため' } });
    expect(lineOf(csv, '39-1').endsWith(',99.991%,実績値')).toBe(true);
    expect(lineOf(csv, '47').endsWith(',該当なし(理由：受賞歴がないため),該当なし')).toBe(true);
  });
});
