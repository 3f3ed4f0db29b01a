import { exportName } from './hand-to-browser';

describe('exportName', () => {
  it('prefers the Japanese name', () => {
    const disposition = `attachment; filename="kaiji.xlsx"; filename*=UTF-8''%E9%96%8B%E7%A4%BA%E6%9B%B8.xlsx`;
    expect(exportName(disposition, 'x')).toBe('開示書.xlsx');
    expect(exportName('attachment; filename="kaiji.csv"', 'x')).toBe('kaiji.csv');
    expect(exportName(null, 'kaiji-1.json')).toBe('kaiji-1.json');
  });
});
