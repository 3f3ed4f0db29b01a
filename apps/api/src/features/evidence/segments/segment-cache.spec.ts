import type { Segment } from '@kaiji/evidence';
import { SegmentCache } from './segment-cache';

const segment = (rows: number): Segment => ({
  head: { service: 's', day: '2026-03-01', rows, series: [], revisions: [] },
  rows: Array.from({ length: rows }, (_, index) => ({ series: 1, atMs: index, outcome: 0, latencyMs: undefined, batch: 1, detail: undefined })),
});

describe('SegmentCache', () => {
  it('lets go of what was asked for longest ago', () => {
    const cache = new SegmentCache();
    for (const key of ['a', 'b', 'c']) cache.put(key, segment(100_000));
    expect(cache.get('a')).toBeDefined();
    cache.put('d', segment(100_000));
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true, true]);
  });

  it('keeps one that is larger than all that there is room for, alone', () => {
    const cache = new SegmentCache();
    cache.put('small', segment(10));
    cache.put('large', segment(300_001));
    expect([cache.get('small'), cache.get('large')?.rows.length]).toEqual([undefined, 300_001]);
    cache.put('next', segment(10));
    expect([cache.get('large'), cache.get('next')?.rows.length]).toEqual([undefined, 10]);
  });
});
