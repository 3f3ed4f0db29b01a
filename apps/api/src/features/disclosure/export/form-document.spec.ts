import { formDocument } from './form-document';
import { disclosure, EDITION } from './testing/disclosures';

describe(formDocument.name, () => {
  const document = formDocument(disclosure({ '2': '株式会社𠮷野', '39-1': '99.991%' }), EDITION, '受発注サービス');

  it("has one row for each of the form's", () => {
    expect(document.rows.map((one) => one.field.id)).toEqual(EDITION.fields.map((one) => one.id));
    expect(document.rows.find((one) => one.field.id === '39-1')?.answer).toBe('99.991%');
  });

  it('says at its head whose it is, of which day and period, and that nobody approved it', () => {
    expect(document.facts.map((one) => one.value)).toEqual([
      '株式会社𠮷野',
      '受発注サービス',
      '2019年10月31日',
      '2018年11月1日～2019年10月31日(Asia/Tokyo)',
      '作成中(未承認) 管理番号 3f0c9f0e-6f2b-4a0e-9d3b-0a4f1d2c3b4a',
    ]);
  });
});
