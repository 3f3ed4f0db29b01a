import type { AuditHomeLedger } from '@kaiji/contracts';
import { canHash, fromBase64 } from '../../../shared/ledger/hash-bytes';
import { isConsistent } from '../../../shared/ledger/prove-consistency';

export interface SinceSeen {
  consistent: boolean;
  /** Computed here, not merely told by the server. */
  here: boolean;
}

/** Whether the ledger still begins with what was seen last; `undefined` where nothing was. Both the server and this device have to agree. */
export const checkSinceSeen = async ({ seen, now, consistent, proof }: AuditHomeLedger): Promise<SinceSeen | undefined> => {
  if (seen === null) return undefined;
  if (!canHash()) return { consistent: consistent === true, here: false };
  const holds = await isConsistent({ from: seen.size, to: now.size, fromRoot: fromBase64(seen.root), toRoot: fromBase64(now.root), proof: proof.map(fromBase64) });
  return { consistent: holds && consistent === true, here: true };
};
