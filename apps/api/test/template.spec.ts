import { sha256Hex } from '@kaiji/ledger';
import { Client } from 'pg';
import { placesOf, readSheet } from '../src/features/disclosure/export/testing/read-sheet';
import { libreOfficeForm } from '../src/features/disclosure/template/testing/form-fixture';
import { macroWorkbook, nastyParts, nastyWorkbook } from '../src/features/disclosure/template/testing/nasty-workbook';
import { Workbook } from '../src/features/disclosure/template/workbook/workbook';
import { type Answer, apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const SERVICE = '/services/order';
const TEMPLATES = `${SERVICE}/form-templates`;

interface Cell {
  field: string;
  cell: string;
}

describe('templates of the form', () => {
  let app: TestApp;
  let disclosure: string;
  const call = apiClient(() => app);
  const upload = (bytes: Buffer, query = `?name=${encodeURIComponent('申請書.xlsx')}`, mediaType = XLSX): Promise<Answer> =>
    call('POST', `${TEMPLATES}${query}`, bytes, { 'content-type': mediaType });
  const uploaded = async (bytes: Buffer): Promise<{ id: string; map: object; cells: Cell[] }> => {
    const { body } = await upload(bytes);
    const { cells, unplaced: _, ...map } = body['proposal'] as { cells: (Cell & { confidence: string })[]; unplaced: unknown };
    return { id: String(body['id']), map, cells: cells.map(({ field, cell }) => ({ field, cell })) };
  };
  const download = (template: string): Promise<Response> =>
    fetch(`${app.url}/api/v1${SERVICE}/disclosures/${disclosure}/export-template/${template}`, { headers: { authorization: `Bearer ${app.token}` } });
  const query = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      return (await client.query<T>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    app = await startTestApp();
    await call('PUT', SERVICE, { ...SMALL_SERVICE, name: '受発注クラウド', pattern: 1 });
    await call('POST', `${SERVICE}/probe-results`, { results: steadyResults('2026-02-28T15:00:00Z', '2026-03-01T15:00:00Z') });
    const { body } = await call('POST', `${SERVICE}/disclosures`, { date: '2026-03-01', from: '2026-03-01', to: '2026-03-02' });
    disclosure = String(body['id']);
    await call('PUT', `${SERVICE}/disclosures/${disclosure}/answers/2`, { text: '=1+1 株式会社𠮷野' });
    await call('PUT', `${SERVICE}/disclosures/${disclosure}/answers/5`, { text: '受発注の代行' });
  }, 60_000);
  afterAll(() => app.stop());

  it('keeps a template as it was received, with a proposal of its cells', async () => {
    const bytes = libreOfficeForm();
    const { status, body } = await upload(bytes);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ name: '申請書.xlsx', edition: 'asp-saas-2019', kind: 'xlsx', sha256: sha256Hex(bytes), bytes: bytes.length },
      ...{ cellMapVersion: null, cellMap: null, sheets: ['記入要領', '様式1'] },
      proposal: { edition: 'asp-saas-2019', sheet: '様式1', unplaced: [] },
    });
    expect((await call('GET', `${TEMPLATES}/${String(body['id'])}`)).body).toEqual(body);
    const { proposal: _, cellMap: __, sheets: ___, ...head } = body;
    expect((await call('GET', TEMPLATES)).body).toEqual({ items: [head] });
    const [kept] = await query<{ data: Buffer }>('SELECT data FROM raw_document d JOIN form_template t USING (sha256) WHERE t.id = $1', [body['id']]);
    expect(kept?.data.equals(bytes)).toBe(true);
  });

  it('fills the whole form once its cells are confirmed, the same bytes again, and notes it in the ledger', async () => {
    const { id, map, cells } = await uploaded(libreOfficeForm());
    expect([(await download(id)).status, await (await download(id)).json()]).toMatchObject([409, { code: 'conflict' }]);
    const put = await call('PUT', `${TEMPLATES}/${id}/cell-map`, { ...map, cells, reason: '様式を目視で確認した' });
    expect([put.status, put.body]).toMatchObject([200, { cellMapVersion: 1, cellMap: { version: 1, reason: '様式を目視で確認した', cells } }]);

    const response = await download(id);
    expect([response.status, response.headers.get('content-type'), response.headers.get('x-kaiji-left-out')]).toEqual([200, XLSX, '']);
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('申請書_受発注クラウド_2026-03-01_未承認.xlsx'));
    const bytes = Buffer.from(await response.arrayBuffer());
    const sheet = new Workbook(bytes).sheet('様式1');
    const textOf = (field: string): string => sheet.textAt(cells.find((one) => one.field === field)?.cell ?? '');
    const { body } = await call('GET', `${SERVICE}/disclosures/${disclosure}`);
    const answers = body['answers'] as { field: string; text: string | null }[];
    expect(cells.map(({ field }) => textOf(field))).toEqual(cells.map(({ field }) => answers.find((one) => one.field === field)?.text ?? ''));
    expect(textOf('39-1')).toContain('100.000%');
    expect(Buffer.from(await (await download(id)).arrayBuffer()).equals(bytes)).toBe(true);

    const entries = await query<{ body: Buffer }>(`SELECT body FROM ledger_entry WHERE kind IN ('form.template', 'form.cell-map', 'disclosure.export') ORDER BY seq`);
    const noted = entries.map((one) => JSON.parse(one.body.toString()) as { subject: string; refs?: string[]; meta: Record<string, unknown> });
    const cellMap = `form-template/order/${id}/cell-map/1`;
    expect(noted.map(({ subject }) => subject)).toEqual(expect.arrayContaining([`form-template/order/${id}`, cellMap]));
    const exports = noted.filter(({ subject }) => subject.startsWith('disclosure/'));
    expect(exports).toHaveLength(2);
    for (const one of exports) expect(one).toMatchObject({ meta: { format: 'template.xlsx' }, refs: [`disclosure/${disclosure}/created`, cellMap] });
    const [unrecorded] = await query<{ count: number }>(`SELECT count(*)::int FROM form_template t WHERE NOT EXISTS (SELECT FROM ledger_entry WHERE subject = 'form-template/order/' || t.id)`);
    expect(unrecorded).toEqual({ count: 0 });
  });

  it('fills a form with everything in it that is easily lost, and tells which answers have no place', async () => {
    const { id, map, cells } = await uploaded(nastyWorkbook());
    await call('PUT', `${TEMPLATES}/${id}/cell-map`, { ...map, cells, reason: '確認' });
    const response = await download(id);
    const left = (response.headers.get('x-kaiji-left-out') ?? '').split(',');
    expect(left).toContain('5');
    expect(left).not.toContain('2');
    const sheet = new Workbook(Buffer.from(await response.arrayBuffer())).sheet('様式1');
    expect([sheet.textAt('E3'), sheet.hasFormula({ row: 3, column: 5 })]).toEqual(['=1+1 株式会社𠮷野', false]);
    expect(sheet.xml).toContain('<controls>');
  });

  it('takes a correction as a new version, with the labels that stand beside the cells', async () => {
    const { id, map, cells } = await uploaded(nastyWorkbook());
    const { anchors: _, ...rest } = map as { anchors: unknown };
    await call('PUT', `${TEMPLATES}/${id}/cell-map`, { ...rest, cells, reason: '確認' });
    const { body } = await call('PUT', `${TEMPLATES}/${id}/cell-map`, { ...rest, cells: [{ field: '5', cell: 'E8' }], reason: '番号42の行を流用' });
    expect(body['cellMap']).toMatchObject({ version: 2, cells: [{ field: '5', cell: 'E8' }], anchors: [{ cell: 'B8', text: '認証取得・監査実施' }, { cell: 'A8', text: '42' }] });
    expect(placesOf(readSheet(new Uint8Array(await (await download(id)).arrayBuffer())), '受発注の代行')).toEqual(['E8']);
    expect(await query('SELECT version FROM form_cell_map WHERE template_id = $1 ORDER BY version', [id])).toEqual([{ version: 1 }, { version: 2 }]);
    await expect(query('UPDATE form_cell_map SET reason = $1', ['x'])).rejects.toThrow();
  });

  it('writes nothing into a form that was revised, and says where', async () => {
    const { map, cells } = await uploaded(nastyWorkbook());
    const sheet = String(nastyParts()['xl/worksheets/sheet1.xml']).replace('<c r="C5" s="1" t="s"><v>8</v></c>', '<c r="C5" s="1" t="inlineStr"><is><t>改定後の項目</t></is></c>');
    const { id } = await uploaded(nastyWorkbook({ 'xl/worksheets/sheet1.xml': sheet }));
    const refused = await call('PUT', `${TEMPLATES}/${id}/cell-map`, { ...map, cells, reason: '前の様式のまま' }, { 'accept-language': 'ja' });
    const expected = {
      code: 'conflict',
      title:
        '様式の行番号が想定と異なるため出力を中止しました。様式が改定された可能性があります。セル対応表を確認してください（一致しない見出し: 1件）',
      errors: [
        {
          path: '様式1!C5',
          message:
            'セル C5 の見出しは「申請したサービスが該当する「情報セキュリティ対策ガイドライン」におけるサービス種別のパターン番号と稼働率の対策参照値」のはずですが、「改定後の項目」となっています',
        },
      ],
    };
    expect([refused.status, refused.body]).toMatchObject([409, expected]);
    // However such a map came in: nothing is filled by it.
    await query(`INSERT INTO form_cell_map SELECT service_id, id, 1, $2, '-', now(), '-' FROM form_template WHERE id = $1`, [id, JSON.stringify({ ...map, cells })]);
    const response = await fetch(`${app.url}/api/v1${SERVICE}/disclosures/${disclosure}/export-template/${id}`, {
      headers: { authorization: `Bearer ${app.token}`, 'accept-language': 'ja' },
    });
    expect([response.status, await response.json()]).toMatchObject([409, expected]);
  });

  it('keeps macros, under their own name', async () => {
    const { body, status } = await upload(macroWorkbook(), '?name=a.xlsm', XLSM);
    expect([status, body['kind']]).toEqual([201, 'xlsm']);
    await call('PUT', `${TEMPLATES}/${String(body['id'])}/cell-map`, { edition: 'asp-saas-2019', sheet: '様式1', cells: [{ field: '2', cell: 'E3' }], reason: '確認' });
    const response = await download(String(body['id']));
    expect(response.headers.get('content-type')).toBe(XLSM);
    expect(response.headers.get('content-disposition')).toContain('-form-not-approved.xlsm"');
  });

  it('says in the name of the file whether the disclosure is approved: the form has no place for it', async () => {
    const { id, map, cells } = await uploaded(nastyWorkbook());
    await call('PUT', `${TEMPLATES}/${id}/cell-map`, { ...map, cells, reason: '確認' });
    const nameOf = async (): Promise<string> => decodeURIComponent((await download(id)).headers.get('content-disposition') ?? '');
    expect(await nameOf()).toContain("UTF-8''申請書_受発注クラウド_2026-03-01_未承認.xlsx");
    await query(
      `INSERT INTO disclosure_event SELECT service_id, disclosure_id, seq + 1, 'approve', 'approved', at, 'approver', NULL FROM disclosure_event WHERE disclosure_id = $1 ORDER BY seq DESC LIMIT 1`,
      [disclosure],
    );
    expect(await nameOf()).toContain("UTF-8''申請書_受発注クラウド_2026-03-01.xlsx");
  });

  it('refuses what it cannot fill, with the reason', async () => {
    expect(await upload(Buffer.from('番号,項目'))).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(await upload(nastyWorkbook({ 'xl/styles.xml': '<styleSheet/>' }))).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(await upload(nastyWorkbook({ 'xl/worksheets/sheet2.xml': '<worksheet>' }))).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(await upload(nastyWorkbook(), '')).toMatchObject({ status: 400, body: { errors: [{ path: 'name' }] } });
    expect(await upload(nastyWorkbook(), '?name=a&colour=red')).toMatchObject({ status: 400, body: { errors: [{ path: 'colour' }] } });
    expect(await upload(nastyWorkbook(), '?name=a&edition=none')).toMatchObject({ status: 404 });
    expect(await upload(nastyWorkbook(), '?name=a', 'application/x-ndjson')).toMatchObject({ status: 415, body: { code: 'unsupportedMediaType' } });
    expect(await upload(Buffer.alloc(10 * 1024 * 1024 + 1))).toMatchObject({ status: 413, body: { code: 'tooLarge' } });
    expect(await call('GET', `${TEMPLATES}/nothing`)).toMatchObject({ status: 404 });
    const { id, map, cells } = await uploaded(nastyWorkbook());
    const put = (body: object): Promise<Answer> => call('PUT', `${TEMPLATES}/${id}/cell-map`, body);
    expect(await put({ ...map, cells })).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    expect(await put({ ...map, cells: [{ field: '2', cell: 'F8' }], reason: '-' })).toMatchObject({ status: 400, body: { errors: [{ path: 'cells.0.cell' }] } });
    expect(await put({ ...map, edition: 'other', cells, reason: '-' })).toMatchObject({ status: 400, body: { errors: [{ path: 'edition' }] } });
  });
});
