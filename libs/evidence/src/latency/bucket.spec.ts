import fc from 'fast-check';
import { latencyBucketOf, upperEdgeMs } from './bucket';

const DAY_MS = 86_400_000;

describe('buckets of response times', () => {
  it('hold one value each below 256 ms', () => {
    for (let ms = 0; ms < 256; ms += 1) expect([latencyBucketOf(ms), upperEdgeMs(ms)]).toEqual([ms, ms]);
  });

  it.each([
    [256, 256, 257],
    [257, 256, 257],
    [511, 383, 511],
    [512, 384, 515],
    [1000, 506, 1003],
    [30_000, 1130, 30_079],
    [DAY_MS, 2596, 86_507_519],
  ])('%i ms is in bucket %i, which ends at %i ms', (ms, bucket, edge) => {
    expect([latencyBucketOf(ms), upperEdgeMs(bucket)]).toEqual([bucket, edge]);
  });

  it('end at no less than their values, and at most 1 % above', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: DAY_MS })), (ms) => {
        const edge = upperEdgeMs(latencyBucketOf(ms));
        expect(edge).toBeGreaterThanOrEqual(ms);
        expect(edge).toBeLessThanOrEqual(ms * 1.01);
        expect(latencyBucketOf(edge)).toBe(latencyBucketOf(ms));
        expect(latencyBucketOf(edge + 1)).toBe(latencyBucketOf(ms) + 1);
      }),
      { seed: 20261124, numRuns: 5000 },
    );
  });
});
