import fc from 'fast-check';
import { decodeSegment } from './decode-segment';
import { encodeSegment } from './encode-segment';
import { intervalFinder, revisionSteps } from './intervals';
import { SegmentFormatError } from './segment-format-error';
import type { SegmentHead } from './segment-head';
import { compareRows, type SegmentRow } from './segment-row';

const DAY_MS = Date.parse('2026-03-02T00:00:00Z');
const HEAD: Omit<SegmentHead, 'rows'> = {
  service: 'sample',
  day: '2026-03-02',
  series: [
    { id: 1, check: 'http', location: 'tokyo', intervalMs: { '1': 60_000, '2': 300_000 } },
    { id: 2, check: 'http', location: '', intervalMs: { '1': 60_000 } },
  ],
  revisions: [[1, 1], [7, 2]],
};

const anyRow = fc.record({
  series: fc.integer({ min: 1, max: 5 }),
  atMs: fc.integer({ min: DAY_MS, max: DAY_MS + 86_399_999 }),
  outcome: fc.integer({ min: 0, max: 3 }),
  latencyMs: fc.option(fc.integer({ min: 0, max: 86_400_000 }), { nil: undefined }),
  batch: fc.integer({ min: 1, max: 2_147_483_647 }),
  detail: fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }), { nil: undefined }),
});
const inOrder = (rows: SegmentRow[]): SegmentRow[] =>
  rows.sort(compareRows).filter((row, index) => index === 0 || compareRows(rows[index - 1] ?? row, row) !== 0);

/** Eight checks a minute from two places, as unpunctual and as fast as checks are. */
function busyDay(): SegmentRow[] {
  const rows: SegmentRow[] = [];
  let bits = 12_345;
  const random = (upTo: number): number => (bits = (Math.imul(bits, 1_103_515_245) + 12_345) >>> 0) % upTo;
  for (let series = 1; series <= 8; series += 1) {
    for (let minute = 0; minute < 1440; minute += 1) {
      const atMs = DAY_MS + minute * 60_000 + series * 5_000 + random(401);
      rows.push({ series, atMs, outcome: 0, latencyMs: 30 + random(128), batch: 17, detail: undefined });
    }
  }
  return rows;
}

describe('a segment', () => {
  it('gives back what was put in, and the same bytes for the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 300 }), async (picked) => {
        const rows = inOrder(picked);
        const bytes = encodeSegment(HEAD, rows);
        expect(await decodeSegment(bytes)).toEqual({ head: { ...HEAD, rows: rows.length }, rows });
        expect(encodeSegment(structuredClone(HEAD), structuredClone(rows))).toEqual(bytes);
      }),
      { seed: 20_190_302, numRuns: 60 },
    );
  });

  it('takes less than three bytes a result', () => {
    const rows = busyDay();
    expect(encodeSegment(HEAD, rows).length / rows.length).toBeLessThan(2.6);
  });

  it('takes hardly more where each minute brings a batch of its own', () => {
    const rows = busyDay().map((row) => ({ ...row, batch: 1000 + Math.floor((row.atMs - DAY_MS) / 60_000) }));
    expect(encodeSegment(HEAD, rows).length / rows.length).toBeLessThan(2.7);
  });

  it('refuses rows that are not in order, or twice', () => {
    const [first, second] = busyDay();
    if (first === undefined || second === undefined) throw new Error('a day has rows');
    expect(() => encodeSegment(HEAD, [second, first])).toThrow('in order');
    expect(() => encodeSegment(HEAD, [first, first])).toThrow('each once');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('series,at,outcome\n1,2,up\n')],
    ['half a file', encodeSegment(HEAD, busyDay()).slice(0, 9_000)],
  ])('is not read from %s', async (_name, bytes) => {
    await expect(decodeSegment(bytes)).rejects.toBeInstanceOf(SegmentFormatError);
  });
});

describe('intervalFinder', () => {
  const find = intervalFinder(HEAD);

  it('goes by the revision under which the batch came', () => {
    expect([find(1, 1), find(1, 6), find(1, 7), find(1, 1_000)]).toEqual([60_000, 60_000, 300_000, 300_000]);
  });

  it('does not guess', () => {
    expect(() => find(2, 7)).toThrow('no interval');
    expect(() => find(1, 0)).toThrow('no interval');
  });

  it('has its steps made from what each batch came under', () => {
    expect(revisionSteps(new Map([[9, 2], [3, 1], [4, 1], [12, 2], [13, 1]]))).toEqual([[3, 1], [9, 2], [13, 1]]);
  });
});
