import { formDocument } from '../form-document';
import { disclosure, EDITION } from '../testing/disclosures';
import { canSay, readPdf, type ReadPdf } from '../testing/read-pdf';
import { writeFormPdf } from './write-form-pdf';

type Texts = Parameters<typeof disclosure>[0];

const bytesOf = (texts: Texts): Promise<Uint8Array> => writeFormPdf(formDocument(disclosure(texts), EDITION, '受発注サービス & <SaaS>'));
const pdfOf = async (texts: Texts): Promise<ReadPdf> => readPdf(await bytesOf(texts));

describe(writeFormPdf.name, () => {
  it('gives the same bytes for the same document', async () => {
    expect(await bytesOf({ '2': '𠮷野' })).toEqual(await bytesOf({ '2': '𠮷野' }));
    expect(await bytesOf({ '2': '𠮷野' })).not.toEqual(await bytesOf({ '2': '吉野' }));
  });

  it('has the eight pages of the published form, tagged and in Japanese', async () => {
    const pdf = await pdfOf({});
    expect(pdf.pages).toBe(8);
    expect(pdf.objects).toContain('/MarkInfo');
    expect(pdf.objects).toContain('/StructTreeRoot');
    expect(pdf.objects).toMatch(/\/Lang \(ja-JP\)/);
    expect(pdf.objects).toContain('/DisplayDocTitle true');
  });

  it('has a letter for every character, beyond the basic plane too', async () => {
    const plain = await pdfOf({ '2': '吉野' });
    expect(canSay(plain, '𠮷')).toBe(false);
    expect(canSay(await pdfOf({ '2': '𠮷野' }), '𠮷')).toBe(true);
  });

  it('prints the verification code at the foot', async () => {
    const document = formDocument(disclosure({}), EDITION, 's', '検証コード 鷗');
    expect(canSay(await pdfOf({}), '鷗')).toBe(false);
    expect(canSay(readPdf(await writeFormPdf(document)), '鷗')).toBe(true);
  });

  it('goes on on further pages where answers are long', async () => {
    const long = Object.fromEntries(EDITION.fields.slice(0, 6).map(({ id }) => [id, 'あ'.repeat(3000)]));
    expect((await pdfOf(long)).pages).toBeGreaterThan(8);
  });
});
