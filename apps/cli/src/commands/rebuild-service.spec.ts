import type { RebuildResponse } from '@kaiji/contracts';
import { main } from '../main';
import { fakeTerminal } from '../testing/fake-terminal';
import { standInServer } from '../testing/stand-in-server';

const SAME: RebuildResponse = { service: 'flow', days: 3, results: 4320, series: 1, runs: 1, differenceCount: 0, differences: [], applied: false };
const OTHER: RebuildResponse = {
  ...SAME,
  differenceCount: 102,
  differences: [{ fact: 'run', check: 'http', location: 'tokyo', at: '2026-03-01T00:00:00.000Z', kept: null, rebuilt: '{"count":7}' }],
};

async function rebuild(answer: RebuildResponse, ...options: string[]) {
  const server = await standInServer(() => ({ status: 200, json: answer }));
  const terminal = fakeTerminal('', 4096);
  const around = { terminal, now: 0, stop: new AbortController().signal };
  const exitCode = await main(['--url', server.url, '--lang', 'en', 'rebuild', '--service', 'flow', ...options], { KAIJI_TOKEN: 'token' }, around);
  await server.close();
  return { exitCode, printed: terminal.printed, asked: server.asked };
}

describe('kaiji rebuild', () => {
  it('compares, and says so where nothing differs', async () => {
    const { exitCode, printed, asked } = await rebuild(SAME);
    expect(asked).toMatchObject([{ method: 'POST', path: '/api/v1/services/flow/rebuild', body: '{"apply":false}' }]);
    expect(printed).toEqual(['Service flow: no difference (4320 results of 3 days, 1 series, 1 runs).']);
    expect(exitCode).toBe(0);
  });

  it('names what differs and exits 1', async () => {
    const { exitCode, printed } = await rebuild(OTHER);
    expect(printed).toEqual([
      'Service flow: 102 differences (4320 results of 3 days).',
      'run http tokyo 2026-03-01T00:00:00.000Z: kept –, rebuilt {"count":7}',
      '… and 101 more.',
    ]);
    expect(exitCode).toBe(1);
  });

  it('replaces where it is asked to', async () => {
    const { exitCode, printed, asked } = await rebuild({ ...OTHER, applied: true }, '--apply');
    expect(asked[0]?.body).toBe('{"apply":true}');
    expect(printed.at(-1)).toBe('Replaced by what was rebuilt.');
    expect(exitCode).toBe(0);
  });
});
