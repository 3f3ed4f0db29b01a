import type { FrozenFigureHead } from '@kaiji/contracts';

export const FROZEN_FILTERS = ['all', 'standing', 'toApprove', 'drifted'] as const;
export type FrozenFilter = (typeof FROZEN_FILTERS)[number];

const PASSES: Record<FrozenFilter, (one: FrozenFigureHead) => boolean> = {
  all: () => true,
  standing: (one) => one.supersededBy === undefined,
  toApprove: (one) => one.supersededBy === undefined && one.state === 'frozen',
  drifted: (one) => one.supersededBy === undefined && one.drift !== null,
};

export const filterFrozen = (items: readonly FrozenFigureHead[], filter: FrozenFilter): FrozenFigureHead[] => items.filter(PASSES[filter]);
