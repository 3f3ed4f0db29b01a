import type { PatchRow } from '@kaiji/contracts';

export const PATCH_FILTERS = ['all', 'problem', 'open'] as const;
export type PatchFilter = (typeof PATCH_FILTERS)[number];

const matches = ({ advisory, asset }: PatchRow, words: string): boolean =>
  `${advisory} ${asset}`.toLowerCase().includes(words.trim().toLowerCase());

/** The newest release first. */
export const filterPatches = (rows: readonly PatchRow[], filter: PatchFilter, words: string): PatchRow[] =>
  rows
    .filter((row) => {
      if (filter === 'problem' && row.result !== 'late' && row.result !== 'overdue') return false;
      if (filter === 'open' && row.startedAt !== null) return false;
      return matches(row, words);
    })
    .sort((a, b) => Date.parse(b.releasedAt) - Date.parse(a.releasedAt));
