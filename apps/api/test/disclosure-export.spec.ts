import { canSay, readPdf } from '../src/features/disclosure/export/testing/read-pdf';
import { placesOf, readSheet } from '../src/features/disclosure/export/testing/read-sheet';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

describe('exports of a disclosure', () => {
  let app: TestApp;
  let base: string;
  const call = apiClient(() => app);
  const download = (file: string): Promise<Response> =>
    fetch(`${app.url}/api/v1${base}/${file}`, { headers: { authorization: `Bearer ${app.token}` } });

  beforeAll(async () => {
    app = await startTestApp();
    await call('PUT', '/services/order', { ...SMALL_SERVICE, name: '受発注/クラウド', pattern: 1 });
    await call('POST', '/services/order/probe-results', { results: steadyResults('2026-02-28T15:00:00Z', '2026-03-01T15:00:00Z') });
    const { body } = await call('POST', '/services/order/disclosures', { date: '2026-03-01', from: '2026-03-01', to: '2026-03-02' });
    base = `/services/order/disclosures/${String(body['id'])}`;
    await call('PUT', `${base}/answers/2`, { text: '=1+1 株式会社𠮷野' });
    await call('PUT', `${base}/answers/47`, { notApplicable: true, reason: '受賞歴がないため' });
  }, 30_000);
  afterAll(() => app.stop());

  it('is a workbook under a Japanese name, with every answer, and the same bytes again', async () => {
    const response = await download('export.xlsx');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="disclosure-order-2026-03-01.xlsx"; filename*=UTF-8''${encodeURIComponent('情報開示_受発注_クラウド_2026-03-01.xlsx')}`,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    const sheet = readSheet(bytes);
    expect(placesOf(sheet, '100.000%(2026年3月1日～2026年3月1日)')).toHaveLength(1);
    expect(placesOf(sheet, '=1+1 株式会社𠮷野')).toHaveLength(2);
    expect(placesOf(sheet, '該当なし(理由：受賞歴がないため)')).toHaveLength(1);
    expect(new Uint8Array(await (await download('export.xlsx')).arrayBuffer())).toEqual(bytes);
  });

  it('is CSV that a spreadsheet opens without running anything', async () => {
    const response = await download('export.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain(`,'=1+1 株式会社𠮷野,記入\r\n`);
  });

  it('is JSON with the words of the form', async () => {
    const response = await download('export.json');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { answers } = (await response.json()) as { answers: object[] };
    expect(answers).toHaveLength(137);
    expect(answers[1]).toMatchObject({ field: '2', title: '事業者名', text: '=1+1 株式会社𠮷野' });
  });

  it('is PDF with every letter', async () => {
    const response = await download('export.pdf');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const pdf = readPdf(bytes);
    expect(pdf.pages).toBe(8);
    expect(canSay(pdf, '𠮷')).toBe(true);
    expect(new Uint8Array(await (await download('export.pdf')).arrayBuffer())).toEqual(bytes);
  });

  it('is a page to publish, the same again', async () => {
    const response = await download('export.html');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(response.headers.get('content-disposition')).toContain('attachment; filename="disclosure-order-2026-03-01.html"');
    const text = await response.text();
    expect(text).toContain('100.000%(2026年3月1日～2026年3月1日)');
    expect(text).not.toContain('検証コード');
    expect(await (await download('export.html')).text()).toBe(text);
  });

  it('says plainly which there is not', async () => {
    const response = await download('export.doc');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(await response.json()).toMatchObject({ code: 'notFound', title: '「doc」形式の出力はまだありません' });
  });

  it('is for those who may read', async () => {
    expect((await fetch(`${app.url}/api/v1${base}/export.xlsx`)).status).toBe(401);
  });
});
