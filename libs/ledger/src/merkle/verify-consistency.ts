import { emptyRoot, HASH_BYTES, nodeHash } from './hash';

/** A claim that a later tree begins with an earlier one, with its proof. */
export interface ConsistencyClaim {
  readonly earlierSize: number;
  readonly earlierRoot: Uint8Array;
  readonly laterSize: number;
  readonly laterRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;

/**
 * Whether the proof shows what is claimed. Source: RFC 9162 section 2.1.4.2.
 * The RFC leaves out the tree without leaves: it begins every tree, by an empty proof and the empty root.
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { earlierSize, earlierRoot, laterSize, laterRoot, proof } = claim;
  if (!Number.isSafeInteger(earlierSize) || !Number.isSafeInteger(laterSize) || earlierSize < 0 || earlierSize > laterSize) return false;
  if ([earlierRoot, laterRoot, ...proof].some((hash) => hash.length !== HASH_BYTES)) return false;
  if (earlierSize === laterSize) return proof.length === 0 && Buffer.from(earlierRoot).equals(laterRoot) && isEmptyRootIfEmpty(claim);
  if (earlierSize === 0) return proof.length === 0 && isEmptyRootIfEmpty(claim);
  return climb(claim);
}

const isEmptyRootIfEmpty = ({ earlierSize, earlierRoot }: ConsistencyClaim): boolean => earlierSize > 0 || emptyRoot().equals(earlierRoot);

function climb({ earlierSize, earlierRoot, laterSize, laterRoot, proof }: ConsistencyClaim): boolean {
  let [fn, sn] = [earlierSize - 1, laterSize - 1];
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  // Where the earlier tree is one completed subtree, its root begins the path: the proof leaves it out.
  const path = fn === 0 ? [earlierRoot, ...proof] : proof;
  const first = path[0];
  if (!first) return false;
  let earlier: Buffer = Buffer.from(first);
  let later = earlier;
  for (const step of path.slice(1)) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      earlier = nodeHash(step, earlier);
      later = nodeHash(step, later);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      later = nodeHash(later, step);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && earlier.equals(earlierRoot) && later.equals(laterRoot);
}
