import { KaijiError } from '../../../platform/errors';
import { parseProbeBody } from './parse-probe-body';

const context = {
  checks: new Map([
    ['web', { intervalMs: 60_000, locations: new Set(['tokyo', 'osaka']), defaultLocation: undefined }],
    ['db', { intervalMs: 300_000, locations: undefined, defaultLocation: '' }],
  ]),
  nowMs: Date.parse('2026-03-06T12:00:00Z'),
  language: 'ja' as const,
};
const good = { check: 'web', at: '2026-03-06T10:00:00+09:00', outcome: 'up', location: 'tokyo', latencyMs: 12.4 };
const reasonFor = (row: unknown): string | undefined => parseProbeBody({ results: [row] }, context).rejected[0]?.reason;

describe('parseProbeBody', () => {
  it('takes a good row', () => {
    expect(parseProbeBody({ results: [good] }, context)).toEqual({
      rows: [{ index: 0, check: 'web', location: 'tokyo', atMs: Date.parse('2026-03-06T01:00:00Z'), outcome: 0, latencyMs: 12, detail: undefined }],
      rejected: [],
    });
  });

  it.each([
    [null, 'オブジェクトではありません'],
    [[], 'オブジェクトではありません'],
    [{ ...good, extra: 1 }, '不明な項目です: extra'],
    [{ ...good, check: 'nope' }, '監視項目「nope」はサービス定義にありません'],
    [{ ...good, check: 5 }, 'check は文字列で指定してください'],
    [{ ...good, at: '2026-03-06' }, /RFC 3339/],
    [{ ...good, at: 1_772_000_000 }, /RFC 3339/],
    [{ ...good, at: '2026-03-06T12:05:00.001Z' }, /未来/],
    [{ ...good, outcome: 'ok' }, /outcome/],
    [{ ...good, outcome: 'toString' }, /outcome/],
    [{ ...good, latencyMs: '12' }, /latencyMs/],
    [{ ...good, latencyMs: -1 }, /latencyMs/],
    [{ ...good, location: 'kyoto' }, /拠点「kyoto」/],
    [{ ...good, location: undefined }, /location/],
    [{ ...good, detail: 'x'.repeat(501) }, /500文字/],
    [{ ...good, detail: 'a\u0000b' }, /NUL/],
    [{ ...good, detail: 'a\ud800b' }, /サロゲート/],
    [{ ...good, at: '1969-12-31T23:59:59Z' }, /1970年より前/],
  ])('refuses %j', (row, expected) => expect(reasonFor(row)).toMatch(expected));

  it('takes a time up to five minutes ahead, since clocks differ', () => {
    expect(reasonFor({ ...good, at: '2026-03-06T12:05:00.000Z' })).toBeUndefined();
  });

  it('takes any location where the check names none, and none at all', () => {
    const rows = parseProbeBody({ results: [{ ...good, check: 'db' }, { ...good, check: 'db', location: undefined }] }, context).rows;
    expect(rows.map((row) => row.location)).toEqual(['tokyo', '']);
  });

  it('reads NDJSON, counts lines from 0 and tells which is not JSON', () => {
    const lines = `\uFEFF${JSON.stringify(good)}\n\n{"check":\n${JSON.stringify({ ...good, outcome: 'down' })}\r\n`;
    const parsed = parseProbeBody(Buffer.from(lines), context);
    expect(parsed.rows.map((row) => [row.index, row.outcome])).toEqual([[0, 0], [3, 3]]);
    expect(parsed.rejected).toEqual([{ index: 2, reason: 'JSONとして読み取れない行です' }]);
  });

  it.each([[{}], [{ results: 'x' }], [undefined], [{ results: [], more: 1 }]])('refuses the whole body %j', (body) => {
    expect(() => parseProbeBody(body, context)).toThrow(KaijiError);
  });
});
