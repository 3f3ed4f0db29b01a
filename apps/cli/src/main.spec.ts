import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from './main';
import { fakeTerminal, type FakeTerminal } from './testing/fake-terminal';
import { type Answer, type Asked, type StandInServer, standInServer } from './testing/stand-in-server';

const TOKEN = 'token-for-tests';
let server: StandInServer | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kaiji-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Run {
  readonly exitCode: number;
  readonly terminal: FakeTerminal;
  readonly asked: readonly Asked[];
}

async function kaiji(argv: readonly string[], answer: (asked: Asked, number: number) => Answer, input = ''): Promise<Run> {
  server = await standInServer(answer);
  const terminal = fakeTerminal(input, 4096);
  const around = { terminal, now: 0, stop: new AbortController().signal };
  const exitCode = await main(['--url', server.url, '--lang', 'en', ...argv], { KAIJI_TOKEN: TOKEN }, around);
  return { exitCode, terminal, asked: server.asked };
}

async function file(name: string, text: string): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, text);
  return full;
}

const taken = (accepted: number, rejected: { index: number; reason: string }[] = []): Answer => ({
  status: 200,
  json: { accepted, duplicates: 0, rejected },
});
const problem = (status: number, title: string, errors: { path: string; message: string }[] = []): Answer => ({
  status,
  json: { type: 'about:blank', title, status, code: 'validation', errors },
  headers: { 'content-type': 'application/problem+json' },
});
const rowsIn = ({ body }: Asked, field = 'results'): unknown[] => (JSON.parse(body) as Record<string, unknown[]>)[field] ?? [];

describe('kaiji import', () => {
  it('sends batches of ten thousand, in order, and exits 0 when all were taken', async () => {
    const lines = Array.from({ length: 25_000 }, (_, number) => `{"check":"web","number":${number}}`).join('\n');
    const { exitCode, terminal, asked } = await kaiji(['import', 'probe-results', '-', '--service', 'flow'], (one) => taken(rowsIn(one).length), lines);
    expect(exitCode).toBe(0);
    expect(asked.map((one) => rowsIn(one).length)).toEqual([10_000, 10_000, 5000]);
    expect(asked.flatMap((one) => rowsIn(one).map((row) => (row as { number: number }).number))).toEqual(Array.from({ length: 25_000 }, (_, n) => n));
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/api/v1/services/flow/probe-results', headers: { authorization: `Bearer ${TOKEN}`, 'accept-language': 'en' } });
    expect(terminal.printed).toEqual(['accepted 25000, duplicates 0, rejected 0']);
  });

  it('names the line of what was refused, here or by the server, and exits 1', async () => {
    const name = await file('lines.ndjson', '{"check":"web"}\n\n{"check":\n{"check":"api"}\n');
    const { exitCode, terminal, asked } = await kaiji(['import', 'probe-results', name, '--service', 'flow'], () => taken(1, [{ index: 1, reason: 'unknown check' }]));
    expect(exitCode).toBe(1);
    expect(rowsIn(asked[0] as Asked)).toEqual([{ check: 'web' }, { check: 'api' }]);
    expect(terminal.reported).toHaveLength(2);
    expect(terminal.reported[0]).toMatch(/lines\.ndjson:3: Not JSON/);
    expect(terminal.reported[1]).toMatch(/lines\.ndjson:4: unknown check$/);
    expect(terminal.printed).toEqual(['accepted 1, duplicates 0, rejected 2']);
  });

  it('sends the other kinds under their own field', async () => {
    const name = await file('runs.json', '{"runs": [{"id":"1"},{"id":"2"}]}');
    const { exitCode, asked } = await kaiji(['import', 'backup-runs', name, '--service', 'flow'], () => taken(2));
    expect(exitCode).toBe(0);
    expect(asked[0]?.path).toBe('/api/v1/services/flow/backup-runs');
    expect(rowsIn(asked[0] as Asked, 'runs')).toEqual([{ id: '1' }, { id: '2' }]);
  });

  it('halves a batch that is too large for the server', async () => {
    const name = await file('five.ndjson', '{"n":0}\n{"n":1}\n{"n":2}\n{"n":3}\n{"n":4}\n');
    const { exitCode, terminal } = await kaiji(['import', 'probe-results', name, '--service', 'flow'], (one) => {
      const rows = rowsIn(one) as { n: number }[];
      if (rows.length > 2) return problem(413, 'Too large');
      return taken(rows.filter(({ n }) => n !== 4).length, rows.flatMap(({ n }, index) => (n === 4 ? [{ index, reason: 'no' }] : [])));
    });
    expect(exitCode).toBe(1);
    expect(terminal.reported).toEqual([expect.stringMatching(/five\.ndjson:5: no$/)]);
    expect(terminal.printed).toEqual(['accepted 4, duplicates 0, rejected 1']);
  });

  it('asks again while the server is busy', async () => {
    const { exitCode, terminal, asked } = await kaiji(
      ['import', 'probe-results', '-', '--service', 'flow'],
      (_, number) => (number === 1 ? problem(503, 'Busy') : taken(1)),
      '{"check":"web"}',
    );
    expect(exitCode).toBe(0);
    expect(asked).toHaveLength(2);
    expect(terminal.reported).toEqual(['HTTP 503. Trying again in 0.5 s (attempt 2).']);
  });

  it('sets incidents one by one and knows new ones from repeats', async () => {
    const name = await file('incidents.ndjson', '{"id":"INC/1","title":"a"}\n{"id":"INC-2","title":"b"}\n{"title":"c"}\n{"id":"INC-4"}\n');
    const standing = { 'INC%2F1': 0, 'INC-2': 3 };
    const { exitCode, terminal, asked } = await kaiji(['import', 'incidents', name, '--service', 'flow'], ({ method, path: at }) => {
      const id = at.split('/').at(-1) ?? '';
      if (method === 'PUT') return id === 'INC-4' ? problem(400, 'Invalid', [{ path: 'title', message: 'Required' }]) : { status: 200, json: { revision: id === 'INC-2' ? 3 : 1 } };
      if (id === 'flow') return { status: 200, json: {} };
      return standing[id as keyof typeof standing] ? { status: 200, json: { revision: standing[id as keyof typeof standing] } } : problem(404, 'Not found');
    });
    expect(exitCode).toBe(1);
    expect(terminal.printed).toEqual(['accepted 1, duplicates 1, rejected 2']);
    expect(terminal.reported.map((line) => line.replace(/.*ndjson:/, ''))).toEqual(['3: No id.', '4: title: Required']);
    expect(asked.find(({ method }) => method === 'PUT')?.body).toBe('{"title":"a"}');
  });

  it.each([
    ['a kind that does not exist', ['import', 'probes', '-', '--service', 's'], /Cannot import "probes"/],
    ['CSV for anything but probe results', ['import', 'patches', 'a.csv', '--service', 's'], /Format "csv" cannot be used here/],
    ['a file that is not there', ['import', 'patches', '/nowhere/a.json', '--service', 's'], /Cannot read \/nowhere\/a\.json/],
  ])('exits 2 on %s', async (_what, argv, said) => {
    const { exitCode, terminal, asked } = await kaiji(argv, () => taken(0));
    expect(exitCode).toBe(2);
    expect(terminal.reported.at(-1)).toMatch(said);
    expect(asked).toHaveLength(0);
  });

  it('exits 2 with the server’s own words when it refuses the request', async () => {
    const { exitCode, terminal } = await kaiji(['import', 'patches', '-', '--service', 'none'], () => problem(404, 'There is no service "none"'), '{}');
    expect(exitCode).toBe(2);
    expect(terminal.reported).toEqual(['The server answered 404: There is no service "none"']);
  });
});

describe('kaiji service apply', () => {
  const YAML = 'key: flow\nname: Flow\ncomponents:\n  - key: web\n    name: Web\n    layer: cloud\n';

  it('sends what the file holds, without the key', async () => {
    const name = await file('kaiji.yaml', YAML);
    const { exitCode, terminal, asked } = await kaiji(['service', 'apply', name], () => ({ status: 200, json: { key: 'flow', revision: 4, components: [{}] } }));
    expect(exitCode).toBe(0);
    expect(asked[0]).toMatchObject({ method: 'PUT', path: '/api/v1/services/flow' });
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ name: 'Flow', components: [{ key: 'web', name: 'Web', layer: 'cloud' }] });
    expect(terminal.printed).toEqual(['Service flow stands (revision 4, 1 components).']);
  });

  it('tells the line of each field that the server objects to', async () => {
    const name = await file('wrong.yaml', YAML);
    const { exitCode, terminal } = await kaiji(['service', 'apply', name, '--service', 'other'], () =>
      problem(400, 'Invalid', [
        { path: 'components.0.layer', message: 'No such layer' },
        { path: 'components.0.checks.3.key', message: 'Required' },
      ]),
    );
    expect(exitCode).toBe(2);
    expect(terminal.reported.map((line) => line.replace(folder, ''))).toEqual([
      '/wrong.yaml:6: components.0.layer: No such layer',
      '/wrong.yaml:4: components.0.checks.3.key: Required',
    ]);
  });

  it.each([
    ['name: "Flow\nkey: x\n', /broken\.yaml:\d+: /],
    ['- 1\n', /the top level must be a map/],
    ['name: Flow\n', /no key of the service/],
  ])('refuses %j without asking the server', async (yaml, said) => {
    const { exitCode, terminal, asked } = await kaiji(['service', 'apply', await file('broken.yaml', yaml)], () => taken(0));
    expect(exitCode).toBe(2);
    expect(terminal.reported[0]).toMatch(said);
    expect(asked).toHaveLength(0);
  });
});

describe('kaiji disclosure export', () => {
  it('writes the file whole and leaves nothing else', async () => {
    const output = path.join(folder, 'form.xlsx');
    const argv = ['disclosure', 'export', '--service', 'flow', '--id', '7', '--format', 'xlsx', '--output', output];
    const { exitCode, asked } = await kaiji(argv, () => ({ status: 200, bytes: Buffer.from([80, 75, 3, 4]) }));
    expect(exitCode).toBe(0);
    expect(asked[0]?.path).toBe('/api/v1/services/flow/disclosures/7/export.xlsx');
    expect([...(await readFile(output))]).toEqual([80, 75, 3, 4]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('exits 2 where it cannot write', async () => {
    const argv = ['disclosure', 'export', '--service', 'flow', '--id', '7', '--format', 'csv', '--output', path.join(folder, 'no', 'form.csv')];
    const { exitCode, terminal } = await kaiji(argv, () => ({ status: 200, bytes: Buffer.from('x') }));
    expect(exitCode).toBe(2);
    expect(terminal.reported[0]).toMatch(/Cannot write/);
  });
});

describe('every command', () => {
  const around = () => ({ terminal: fakeTerminal(), now: 0, stop: new AbortController().signal });

  it.each([
    ['ja', '使い方'],
    ['en', 'Usage'],
  ])('has help in %s', async (lang, word) => {
    const one = around();
    expect(await main(['--help', '--lang', lang], {}, one)).toBe(0);
    expect(one.terminal.printed[0]).toContain(word);
  });

  it('does not go without a token', async () => {
    const one = around();
    expect(await main(['sample', '--lang', 'ja'], {}, one)).toBe(2);
    expect(one.terminal.reported[0]).toContain('KAIJI_TOKEN');
  });

  it('reads the token from a file', async () => {
    const name = await file('token', 'from-file\n');
    const { asked } = await kaiji(['--token-file', name, 'figures', '--service', 's', '--from', 'a', '--to', 'b'], () => problem(400, 'Bad period'));
    expect(asked[0]?.headers.authorization).toBe('Bearer from-file');
  });

  it('says so when something else answers', async () => {
    const { exitCode, terminal } = await kaiji(['figures', '--service', 's', '--from', 'a', '--to', 'b'], () => ({ status: 404, bytes: Buffer.from('<html>') }));
    expect(exitCode).toBe(2);
    expect(terminal.reported[0]).toMatch(/did not answer as Kaiji does \(HTTP 404\)/);
  });

  it('stops when it is told to', async () => {
    const one = { ...around(), stop: AbortSignal.abort() };
    expect(await main(['sample', '--lang', 'en', '--url', 'http://127.0.0.1:9'], { KAIJI_TOKEN: TOKEN }, one)).toBe(2);
    expect(one.terminal.reported).toEqual([expect.stringMatching(/^Stopped\./)]);
  });
});
