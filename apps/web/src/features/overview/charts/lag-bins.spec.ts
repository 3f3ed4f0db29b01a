import type { PatchRow } from '@kaiji/contracts';
import { lagBins } from './lag-bins';

const row = (lagDays: number | null, startedAt: string | null = '2026-01-01T00:00:00Z'): PatchRow => ({
  advisory: 'CVE-2026-1',
  asset: 'app-01',
  severity: 'high',
  releasedAt: '2026-01-01T00:00:00Z',
  dueAt: '2026-01-15T00:00:00Z',
  startedAt,
  appliedAt: null,
  lagDays,
  lagMs: null,
  result: 'met',
});

describe('lagBins', () => {
  it('has an edge at the limit: day 14 is within, day 15 is not', () => {
    const bins = lagBins([row(0), row(14), row(15), row(28), row(29), row(400)], 14);
    expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 5, 1],
      [6, 10, 0],
      [11, 14, 1],
      [15, 28, 2],
      [29, undefined, 2],
    ]);
  });

  it('leaves out what has not started', () => {
    expect(lagBins([row(30, null), row(null)], 14).every((bin) => bin.count === 0)).toBe(true);
  });

  it('counts every started patch once, whatever the limit', () => {
    for (const limit of [1, 2, 3, 7, 30]) {
      const rows = Array.from({ length: 100 }, (_, lag) => row(lag));
      expect(lagBins(rows, limit).reduce((sum, bin) => sum + bin.count, 0)).toBe(100);
    }
  });
});
