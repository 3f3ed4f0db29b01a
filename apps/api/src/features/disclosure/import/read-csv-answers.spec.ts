import { formDocument } from '../export/form-document';
import { disclosure, EDITION } from '../export/testing/disclosures';
import { writeFormCsv } from '../export/write-form-csv';
import { readCsvAnswers } from './read-csv-answers';

const read = (text: string) => readCsvAnswers(Buffer.from(text));

it('takes answers by item number, and why an item does not apply', () => {
  expect(read('\ufeff番号,回答,該当なし理由\r\n2,株式会社𠮷野,\r\n47,,受賞歴がないため\r\n5,,\r\n6-1,該当なし,なし\r\n')).toEqual({
    unreadable: [],
    rows: [
      { line: 2, field: '2', given: { text: '株式会社𠮷野' } },
      { line: 3, field: '47', given: { notApplicable: true, reason: '受賞歴がないため' } },
      { line: 5, field: '6-1', given: { notApplicable: true, reason: 'なし' } },
    ],
  });
});

it('reads what the form exports as it was', () => {
  const answers = { '2': '=1+1 "株式会社"', '5': '一行目\n二行目', '47': { source: 'notApplicable' as const, reason: '受賞歴がないため' } };
  const csv = writeFormCsv(formDocument(disclosure(answers), EDITION, 's'));
  expect(read(csv).rows.map(({ field, given }) => [field, given])).toEqual([
    ['2', { text: '=1+1 "株式会社"' }],
    ['5', { text: '一行目\n二行目' }],
    ['47', { notApplicable: true, reason: '受賞歴がないため' }],
  ]);
});

it('reads Shift_JIS, as Excel saves it', () => {
  const bytes = Buffer.from('94d48d862c89f193 9a0d0a322c8a948eae89ef8ed00d0a'.replace(/ /g, ''), 'hex');
  expect(readCsvAnswers(bytes).rows).toEqual([{ line: 2, field: '2', given: { text: '株式会社' } }]);
});

it('names lines that cannot be read', () => {
  expect(read('番号,回答\n2,a,b\n3-1,"2005年\n4-1,x').unreadable).toEqual([2, 3]);
});

it.each(['', 'no,answer\n2,x', '番号\n2'])('refuses %j', (text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ messageKey: 'importColumns' }));
});

it('refuses what is no text', () => {
  expect(() => readCsvAnswers(Buffer.from([0xff, 0xfe, 0xfd, 0x81]))).toThrow(expect.objectContaining({ messageKey: 'importNotText' }));
});
