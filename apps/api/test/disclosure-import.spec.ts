import type { Answer, AnswersImport, Disclosure } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('importing answers', () => {
  let app: TestApp;
  const call = apiClient(() => app);
  const created = async (): Promise<string> =>
    `/services/order/disclosures/${String((await call('POST', '/services/order/disclosures', { date: '2026-03-01', from: '2026-03-01', to: '2026-03-02' })).body['id'])}`;
  const take = async (path: string, body: string | Uint8Array, mediaType = 'text/csv') =>
    call('POST', `${path}/answers/import`, body, { 'content-type': mediaType });
  const taken = async (path: string, body: string | Uint8Array, mediaType?: string): Promise<AnswersImport> => {
    const answer = await take(path, body, mediaType);
    expect(answer.status).toBe(200);
    return answer.body as unknown as AnswersImport;
  };
  const answerOf = async (path: string, field: string): Promise<Answer | undefined> =>
    ((await call('GET', path)).body as unknown as Disclosure).answers.find((one) => one.field === field);
  const download = async (path: string, format: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetch(`${app.url}/api/v1${path}/export.${format}`, { headers: { authorization: `Bearer ${app.token}` } })).arrayBuffer());

  beforeAll(async () => {
    app = await startTestApp();
    await call('PUT', '/services/order', SMALL_SERVICE);
    await call('POST', '/services/order/probe-results', { results: steadyResults('2026-02-28T15:00:00Z', '2026-03-01T15:00:00Z') });
  }, 30_000);
  afterAll(() => app.stop());

  it('takes a CSV by item number; the same again changes nothing', async () => {
    const path = await created();
    const csv = '番号,回答,該当なし理由\r\n2,株式会社𠮷野,\r\n47,,受賞歴がないため\r\n39-1,99.999%,\r\n';
    expect(await taken(path, csv)).toEqual({ accepted: 2, unchanged: 0, kept: ['39-1'], rejected: [] });
    expect(await answerOf(path, '2')).toMatchObject({ text: '株式会社𠮷野', source: 'typed', revision: 1 });
    expect(await answerOf(path, '47')).toMatchObject({ source: 'notApplicable', reason: '受賞歴がないため' });
    expect(await answerOf(path, '39-1')).toMatchObject({ text: '100.000%(2026年3月1日～2026年3月1日)', source: 'figure', revision: 0 });
    expect(await taken(path, csv)).toEqual({ accepted: 0, unchanged: 2, kept: ['39-1'], rejected: [] });
  });

  it('writes nothing where a line is wrong, and names each', async () => {
    const path = await created();
    const answer = await taken(path, `番号,回答\n2,株式会社\n94,x\n5,${'字'.repeat(101)}\n7-1,"x\n`);
    expect(answer.accepted).toBe(0);
    expect(answer.rejected.map(({ line, field }) => [line, field])).toEqual([
      [3, '94'],
      [4, '5'],
      [5, null],
    ]);
    expect(answer.rejected[1]?.reason).toContain('100字以内');
    expect(await answerOf(path, '2')).toMatchObject({ text: null, revision: 0 });
  });

  it.each(['csv', 'xlsx'])('takes the form as it was exported as %s', async (format) => {
    const [from, to] = [await created(), await created()];
    await call('PUT', `${from}/answers/2`, { text: '=1+1 株式会社\n"二行目"' });
    await call('PUT', `${from}/answers/47`, { notApplicable: true, reason: '受賞歴がないため' });
    const answer = await taken(to, await download(from, format), format === 'csv' ? 'text/csv; charset=utf-8' : XLSX);
    expect(answer).toMatchObject({ accepted: 2, kept: [], rejected: [] });
    expect(await answerOf(to, '2')).toMatchObject({ text: '=1+1 株式会社\n"二行目"', source: 'typed' });
    expect(await answerOf(to, '47')).toMatchObject({ source: 'notApplicable' });
    expect(await answerOf(to, '39-1')).toMatchObject({ source: 'figure', revision: 0 });
  });

  it('refuses what it cannot read, and a disclosure that is not being written', async () => {
    const path = await created();
    expect((await take(path, '{}', 'application/json')).status).toBe(415);
    expect((await take(path, 'a,b\n')).body).toMatchObject({ code: 'malformed', title: expect.stringContaining('「番号」と「回答」') });
    expect((await take(path, 'no workbook', XLSX)).status).toBe(400);
    await call('POST', `${path}/submit`);
    expect((await take(path, '番号,回答\n2,x\n')).status).toBe(409);
  });
});
