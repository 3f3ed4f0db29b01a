import { createHash } from 'node:crypto';

/** The definitions of RFC 6962 section 2.1, word for word and slow: what the tree is held against. */

const hash = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const split = (n: number): number => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};

export function naiveRoot(d: readonly Uint8Array[]): Buffer {
  if (d.length === 0) return hash();
  if (d.length === 1) return hash(Uint8Array.of(0), d[0]!);
  const k = split(d.length);
  return hash(Uint8Array.of(1), naiveRoot(d.slice(0, k)), naiveRoot(d.slice(k)));
}

export function naivePath(m: number, d: readonly Uint8Array[]): Buffer[] {
  if (d.length === 1) return [];
  const k = split(d.length);
  return m < k ? [...naivePath(m, d.slice(0, k)), naiveRoot(d.slice(k))] : [...naivePath(m - k, d.slice(k)), naiveRoot(d.slice(0, k))];
}

function naiveSubproof(m: number, d: readonly Uint8Array[], whole: boolean): Buffer[] {
  if (m === d.length) return whole ? [] : [naiveRoot(d)];
  const k = split(d.length);
  return m <= k
    ? [...naiveSubproof(m, d.slice(0, k), whole), naiveRoot(d.slice(k))]
    : [...naiveSubproof(m - k, d.slice(k), false), naiveRoot(d.slice(0, k))];
}

export const naiveProof = (m: number, d: readonly Uint8Array[]): Buffer[] => naiveSubproof(m, d, true);
