import { disclosure, EDITION } from './testing/disclosures';
import { writeFormJson } from './write-form-json';

describe(writeFormJson.name, () => {
  const text = writeFormJson(disclosure({ '2': '𠮷野' }), EDITION, '受発注サービス');
  const read = JSON.parse(text) as { serviceName: string; form: object; answers: Record<string, unknown>[] };

  it("has one answer a row with the form's words", () => {
    expect(read.answers).toHaveLength(137);
    expect(read.answers[1]).toMatchObject({ field: '2', no: '2', title: '事業者名', text: '𠮷野', source: 'typed' });
    expect(read.form).toEqual({ edition: 'asp-saas-2019', title: EDITION.title });
  });

  it('keeps an answer that is not there as null', () => {
    expect(read.answers[0]).toMatchObject({ field: '1', text: null, source: null });
  });
});
