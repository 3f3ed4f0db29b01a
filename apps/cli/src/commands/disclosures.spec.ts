import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHECK_REASONS, type DisclosureCheck } from '@kaiji/contracts';
import { CHECK_WORDS } from '../disclosure/check-words';
import { main } from '../main';
import { fakeTerminal, type FakeTerminal } from '../testing/fake-terminal';
import { type Answer, type Asked, type StandInServer, standInServer } from '../testing/stand-in-server';

let server: StandInServer | undefined;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kaiji-disclosures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function kaiji(argv: readonly string[], answer: (asked: Asked) => Answer): Promise<{ exitCode: number; terminal: FakeTerminal; asked: readonly Asked[] }> {
  await server?.close();
  server = await standInServer(answer);
  const terminal = fakeTerminal();
  const around = { terminal, now: 0, stop: new AbortController().signal };
  const exitCode = await main(['--url', server.url, '--lang', 'en', ...argv], { KAIJI_TOKEN: 'token-for-tests' }, around);
  return { exitCode, terminal, asked: server.asked };
}

const MADE = { id: 'd-1', edition: 'asp-saas-2019', answers: [{ source: 'figure' }, { source: null }] };
const DRAFT = ['disclosure', 'draft', '--service', 'flow', '--date', '2026-03-31', '--from', '2025-04-01', '--to', '2026-04-01'];

describe('kaiji disclosure draft', () => {
  const answersCsv = async (): Promise<string> => {
    const file = path.join(folder, 'answers.csv');
    await writeFile(file, '番号,回答\n2,株式会社\n');
    return file;
  };

  it('makes a disclosure', async () => {
    const { exitCode, terminal, asked } = await kaiji([...DRAFT, '--edition', 'asp-saas-2019'], () => ({ status: 201, json: MADE }));
    expect(exitCode).toBe(0);
    expect(asked.map((one) => [one.method, one.path, JSON.parse(one.body)])).toEqual([
      ['POST', '/api/v1/services/flow/disclosures', { date: '2026-03-31', from: '2025-04-01', to: '2026-04-01', edition: 'asp-saas-2019' }],
    ]);
    expect(terminal.printed).toEqual(['Made disclosure d-1 (form asp-saas-2019, 1 of 2 answered).']);
  });

  it('is not made twice where the server fails in between', async () => {
    const { exitCode, asked } = await kaiji(DRAFT, () => ({ status: 503, json: { title: 'busy' }, headers: { 'content-type': 'application/problem+json' } }));
    expect([exitCode, asked.length]).toEqual([2, 1]);
  });

  it('types in the answers of a CSV, as it is', async () => {
    const file = await answersCsv();
    const { exitCode, terminal, asked } = await kaiji([...DRAFT, '--answers', file], ({ path: asking }) =>
      asking.endsWith('/import') ? { status: 200, json: { accepted: 1, unchanged: 0, kept: ['39-1'], rejected: [] } } : { status: 201, json: MADE },
    );
    expect(exitCode).toBe(0);
    expect(asked[1]).toMatchObject({ method: 'POST', path: '/api/v1/services/flow/disclosures/d-1/answers/import', body: '番号,回答\n2,株式会社\n' });
    expect(asked[1]?.headers['content-type']).toBe('text/csv');
    expect(terminal.printed.slice(1)).toEqual(['Items drafted from figures were not overwritten: 39-1', 'Answers typed in: 1 written, 0 unchanged.']);
  });

  it('names each line that was refused, and exits 1', async () => {
    const file = await answersCsv();
    const rejected = [
      { line: 2, field: '94', reason: 'no such field' },
      { line: 4, field: null, reason: 'cannot be read' },
    ];
    const { exitCode, terminal } = await kaiji([...DRAFT, '--answers', file], ({ path: asking }) =>
      asking.endsWith('/import') ? { status: 200, json: { accepted: 0, unchanged: 0, kept: [], rejected } } : { status: 201, json: MADE },
    );
    expect(exitCode).toBe(1);
    expect(terminal.reported).toEqual([
      `${file}:2: 94: no such field`,
      `${file}:4: cannot be read`,
      '2 lines were refused, so no answer was written. Disclosure d-1 stands.',
    ]);
  });

  it('makes nothing where the CSV is not there', async () => {
    const { exitCode, asked } = await kaiji([...DRAFT, '--answers', path.join(folder, 'none.csv')], () => ({ status: 201, json: MADE }));
    expect([exitCode, asked.length]).toEqual([2, 0]);
  });
});

describe('kaiji disclosure check', () => {
  const period = { from: '2025-03-31T15:00:00Z', to: '2026-03-31T15:00:00Z', timeZone: 'Asia/Tokyo', asOf: '2026-04-01T00:00:00Z' };
  const checkOf = (verdict: 'holds' | 'differs'): DisclosureCheck => ({
    disclosure: 'd-1',
    state: 'filed',
    disclosedPeriod: period,
    period,
    stillTrue: verdict === 'holds',
    items: [
      {
        field: '59',
        figure: 'patches',
        verdict,
        reasons: verdict === 'holds' ? [] : [{ code: 'patchSlower', params: { statedDays: 14, slowestDays: 40, count: 2 } }],
        disclosed: { text: '2週間\n以内', source: 'typed' },
        current: { text: null },
      },
      { field: '46', figure: 'backups', verdict: 'unknown', reasons: [{ code: 'nothingStated', params: {} }], disclosed: { text: null, source: null }, current: { text: '毎月' } },
    ],
  });
  const CHECK = ['disclosure', 'check', '--service', 'flow', '--id', 'd-1'];

  it('exits 0 while nothing differs, and lists what cannot be told', async () => {
    const { exitCode, terminal, asked } = await kaiji(CHECK, () => ({ status: 200, json: checkOf('holds') }));
    expect([exitCode, asked[0]?.path]).toEqual([0, '/api/v1/services/flow/disclosures/d-1/check']);
    expect(terminal.printed).toEqual([
      '[holds] 59 disclosed: 2週間 以内 / now: –',
      '[unknown] 46 disclosed: – / now: 毎月',
      '    nothing was stated',
      `Nothing disclosed contradicts the records from ${period.from} to ${period.to} (1 items cannot be told).`,
    ]);
  });

  it('exits 1 where an answer no longer holds, and says why', async () => {
    const { exitCode, terminal } = await kaiji(CHECK, () => ({ status: 200, json: checkOf('differs') }));
    expect(exitCode).toBe(1);
    expect(terminal.printed[1]).toBe('    2 patches took longer than 14 days (longest 40)');
    expect((await kaiji([...CHECK, '--json'], () => ({ status: 200, json: checkOf('differs') }))).exitCode).toBe(1);
  });

  it('has words for every reason, with the same parameters in both languages', () => {
    const parameters = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    for (const code of CHECK_REASONS) expect([code, parameters(CHECK_WORDS.en.reasons[code])]).toEqual([code, parameters(CHECK_WORDS.ja.reasons[code])]);
  });
});
