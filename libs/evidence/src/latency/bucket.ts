/** Each power of two is cut into so many buckets (as a power of two): a bucket is at most 1/128 of its values wide, one of less than 256 ms holds one value. */
const SUB_BITS = 7;

/**
 * The bucket of a response time in whole milliseconds, 0 to 2³⁰: the value itself below 256 ms, log-linear from there, rising without holes.
 * The migration that counted what was kept before says the same in SQL; a test holds the two together.
 */
export function latencyBucketOf(latencyMs: number): number {
  const shift = Math.max(0, 31 - SUB_BITS - Math.clz32(latencyMs));
  return (shift << SUB_BITS) + (latencyMs >> shift);
}

/** The largest response time of a bucket: what is said of its values is never too low, and too high by less than 0.8 %. */
export function upperEdgeMs(bucket: number): number {
  const shift = Math.max(0, (bucket >> SUB_BITS) - 1);
  const first = bucket - (shift << SUB_BITS);
  return ((first + 1) << shift) - 1;
}
