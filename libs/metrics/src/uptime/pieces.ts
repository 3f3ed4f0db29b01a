import type { UptimePiece } from '../results';
import { totalsOfRows } from '../series/apportion';
import { measureSegments, ratiosOf, segmentsWithin } from '../state/measure';
import type { ServiceRecord } from '../state/service-record';

/** The uptime under each version of the policy, in whole milliseconds that add up to the totals. */
export function piecesOf({ parts, agreedSegments }: ServiceRecord, decimals: number): UptimePiece[] {
  const measures = parts.pieces.map(({ from, to }) => measureSegments(segmentsWithin(agreedSegments, [{ from, to }])));
  const totals = totalsOfRows(measures);
  return parts.pieces.map(({ from, to, span }, i) => ({
    from,
    to,
    ...(span.id === undefined ? {} : { policyId: span.id }),
    ...(span.reason === undefined ? {} : { reason: span.reason }),
    ...totals[i]!,
    value: ratiosOf(measures[i]!, decimals).value,
  }));
}
