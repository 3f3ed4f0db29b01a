import type { SegmentRow } from '@kaiji/evidence';
import { summarise } from './summarise';

const row = (series: number, atMs: number, outcome = 0): SegmentRow => ({ series, atMs, outcome, latencyMs: undefined, batch: 1, detail: undefined });

describe('summarise', () => {
  it('counts rows and instants of each series, and finds where they begin and end', () => {
    const { firstMs, lastMs, series } = summarise([row(1, 50), row(1, 60), row(1, 60, 3), row(4, 20), row(4, 90)]);
    expect([firstMs, lastMs]).toEqual([20, 90]);
    expect([...series]).toEqual([
      [1, { rows: 3, instants: 2, firstMs: 50, lastMs: 60 }],
      [4, { rows: 2, instants: 2, firstMs: 20, lastMs: 90 }],
    ]);
  });
});
