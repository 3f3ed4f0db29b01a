import { formDocument } from '../export/form-document';
import { disclosure, EDITION } from '../export/testing/disclosures';
import { writeFormXlsx } from '../export/xlsx/write-form-xlsx';
import { readXlsxAnswers } from './read-xlsx-answers';

const workbookOf = (texts: Parameters<typeof disclosure>[0]): Buffer => Buffer.from(writeFormXlsx(formDocument(disclosure(texts), EDITION, 's')));

it('reads back what the form exports, rows that are high and pages that go on included', () => {
  const texts = Object.fromEntries(EDITION.fields.map(({ id }, index) => [id, index % 9 === 0 ? `${id} ${'あ'.repeat(1500)}` : `=${id}\n& <𠮷>`]));
  const { rows, unreadable } = readXlsxAnswers(workbookOf(texts), EDITION);
  expect(Object.fromEntries(rows.map(({ field, given }) => [field, given]))).toEqual(
    Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, { text }])),
  );
  expect(unreadable).toEqual([]);
});

it('leaves out what is empty, and knows what does not apply', () => {
  const { rows } = readXlsxAnswers(workbookOf({ '2': '株式会社', '47': { source: 'notApplicable', reason: '受賞歴がないため' } }), EDITION);
  expect(rows.map(({ field, given }) => [field, given])).toEqual([
    ['2', { text: '株式会社' }],
    ['47', { notApplicable: true, reason: '受賞歴がないため' }],
  ]);
});

it('refuses another form, and what is no workbook', () => {
  const shorter = { ...EDITION, fields: EDITION.fields.slice(1) };
  expect(() => readXlsxAnswers(workbookOf({}), shorter)).toThrow(expect.objectContaining({ messageKey: 'importRowsXlsx' }));
  const longer = { ...EDITION, fields: [...EDITION.fields, ...EDITION.fields.slice(0, 1)] };
  expect(() => readXlsxAnswers(workbookOf({}), longer)).toThrow(expect.objectContaining({ messageKey: 'importRowsXlsx' }));
  expect(() => readXlsxAnswers(Buffer.from('番号,回答'), EDITION)).toThrow(expect.objectContaining({ messageKey: 'templateNotWorkbook' }));
});
