import type { PatchRow } from '@kaiji/contracts';

export interface LagBin {
  from: number;
  /** `undefined`: and more. */
  to: number | undefined;
  count: number;
}

/** Edges around the limit, so that no bin holds both what met it and what did not. */
const binEdges = (limitDays: number): number[] => {
  const within = [0, Math.ceil(limitDays / 3), Math.ceil((limitDays * 2) / 3)];
  return [...new Set([...within, limitDays])].filter((edge) => edge <= limitDays).sort((a, b) => a - b);
};

/** How many started patches lie in which range of days; those not started have no lag yet. */
export const lagBins = (rows: readonly PatchRow[], limitDays: number): LagBin[] => {
  const lags = rows.filter((row) => row.startedAt !== null && row.lagDays !== null).map((row) => row.lagDays ?? 0);
  const edges = binEdges(limitDays);
  const within = edges.slice(0, -1).map((edge, index) => ({ from: index === 0 ? 0 : edge + 1, to: edges[index + 1] }));
  const beyond = [
    { from: limitDays + 1, to: limitDays * 2 },
    { from: limitDays * 2 + 1, to: undefined },
  ];
  return [...within, ...beyond].map(({ from, to }) => ({ from, to, count: lags.filter((lag) => lag >= from && (to === undefined || lag <= to)).length }));
};
