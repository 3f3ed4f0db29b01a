import { CountedWindows } from './counted-windows';

const MINUTE_MS = 60_000;

describe('counted windows', () => {
  it('let as many through as the limit says, and tell how long the rest has to wait', () => {
    const windows = new CountedWindows();
    expect([0, 1, 2].map((nowMs) => windows.count('a', 2, MINUTE_MS, nowMs))).toEqual([
      { count: 1, isBlocked: false, endsInSeconds: 60 },
      { count: 2, isBlocked: false, endsInSeconds: 60 },
      { count: 2, isBlocked: true, endsInSeconds: 60 },
    ]);
    expect(windows.count('a', 2, MINUTE_MS, 59_999)).toEqual({ count: 2, isBlocked: true, endsInSeconds: 1 });
    expect(windows.count('a', 2, MINUTE_MS, MINUTE_MS).isBlocked).toBe(false);
  });

  it('count each key by itself', () => {
    const windows = new CountedWindows();
    windows.count('a', 1, MINUTE_MS, 0);
    expect(windows.count('b', 1, MINUTE_MS, 0).isBlocked).toBe(false);
  });

  it('give back what is forgiven, and no more', () => {
    const windows = new CountedWindows();
    windows.count('a', 1, MINUTE_MS, 0);
    windows.forgive('a');
    windows.forgive('a');
    expect(windows.count('a', 1, MINUTE_MS, 0).isBlocked).toBe(false);
    expect(windows.count('a', 1, MINUTE_MS, 0).isBlocked).toBe(true);
  });

  it('keep the windows that run when the ended ones are swept', () => {
    const windows = new CountedWindows();
    windows.count('running', 1, 10 * MINUTE_MS, 0);
    for (let index = 0; index < 10_001; index += 1) windows.count(`ended ${index}`, 1, MINUTE_MS, 0);
    windows.count('next', 1, MINUTE_MS, 2 * MINUTE_MS);
    expect(windows.count('running', 1, 10 * MINUTE_MS, 2 * MINUTE_MS).isBlocked).toBe(true);
    expect(windows.count('ended 0', 1, MINUTE_MS, 2 * MINUTE_MS)).toMatchObject({ count: 1, isBlocked: false });
  });
});
