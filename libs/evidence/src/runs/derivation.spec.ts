import { buildRuns } from '@kaiji/metrics';
import fc from 'fast-check';
import { OUTCOMES, compareRows, type SegmentRow } from '../segment/segment-row';
import type { DayOfResults } from '../segment/day-of-results';
import { daySums } from './day-sums';
import { Derivation, runsOfSegments } from './derivation';

const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(2026, 2, 1);
const HEAD: DayOfResults['head'] = {
  series: [
    { id: 1, check: 'http', location: 'osaka', intervalMs: { '1': 60_000, '2': 300_000 } },
    { id: 2, check: 'http', location: 'tokyo', intervalMs: { '1': 60_000, '2': 300_000 } },
  ],
  revisions: [[1, 1], [50, 2]],
};

const anyRow = fc.record({
  series: fc.constantFrom(1, 2),
  atMs: fc.integer({ min: 0, max: 3 * 1440 - 1 }).map((minute) => FROM_MS + minute * 60_000),
  outcome: fc.integer({ min: 0, max: 3 }),
  latencyMs: fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: undefined }),
  batch: fc.integer({ min: 1, max: 99 }),
  detail: fc.constant(undefined),
});
const inOrder = (rows: SegmentRow[]): SegmentRow[] =>
  rows.sort(compareRows).filter((row, index) => index === 0 || compareRows(rows[index - 1] ?? row, row) !== 0);

const daysOf = (rows: readonly SegmentRow[]): DayOfResults[] =>
  [0, 1, 2].map((day) => ({ head: HEAD, rows: rows.filter((row) => Math.floor((row.atMs - FROM_MS) / DAY_MS) === day) }));

describe('Derivation', () => {
  it('makes of days, one after another, what is made of all results at once', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 400 }), fc.constantFrom(1, 1.5, 2), (picked, breakFactor) => {
        const rows = inOrder(picked);
        const results = rows.map(({ series, atMs, outcome, batch }) => ({
          check: 'http',
          location: series === 1 ? 'osaka' : 'tokyo',
          at: atMs,
          outcome: OUTCOMES[outcome] ?? 'unknown',
          intervalMs: batch < 50 ? 60_000 : 300_000,
        }));
        expect(runsOfSegments(daysOf(rows), 'Asia/Tokyo', breakFactor)).toEqual(buildRuns(results, breakFactor));
      }),
      { seed: 20_260_301, numRuns: 60 },
    );
  });

  it('sums local days that UTC days cut in two', () => {
    fc.assert(
      fc.property(fc.array(anyRow.map((row) => ({ ...row, series: 1 })), { minLength: 1, maxLength: 200 }), (picked) => {
        const rows = inOrder(picked);
        const derivation = new Derivation('Asia/Tokyo');
        for (const day of daysOf(rows)) derivation.add(day);
        const holding = rows.filter((row, index) => rows[index + 1]?.atMs !== row.atMs);
        const [series] = derivation.result();
        expect([...(series?.days.values() ?? [])]).toEqual(daySums(holding, undefined, 'Asia/Tokyo'));
        expect(series?.lastMs).toBe(rows.at(-1)?.atMs);
      }),
      { seed: 20_260_302, numRuns: 60 },
    );
  });

  it('refuses days that are not in order of time', () => {
    const row: SegmentRow = { series: 1, atMs: FROM_MS, outcome: 0, latencyMs: undefined, batch: 1, detail: undefined };
    const derivation = new Derivation('UTC');
    derivation.add({ head: HEAD, rows: [{ ...row, atMs: FROM_MS + DAY_MS }] });
    expect(() => derivation.add({ head: HEAD, rows: [row] })).toThrow('order of time');
  });
});
