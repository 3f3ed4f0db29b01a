import type { Interval } from '@kaiji/metrics';

/** Results this long around a period tell whether a failure at its edge was confirmed. */
const AROUND_MS = 7 * 86_400_000;

/** The span whose results the figures of a period read: some days more on either side, and nothing after `asOf`. */
export const evidenceSpan = ({ from, to }: Interval, asOf = Infinity): Interval => ({ from: from - AROUND_MS, to: Math.min(to + AROUND_MS, asOf) });
