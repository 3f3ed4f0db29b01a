import { fromWallClock, toWallClock } from './zone-instant';

describe('wall-clock times', () => {
  it('read and write Tokyo', () => {
    expect(toWallClock('2026-03-31T15:00:01Z', 'Asia/Tokyo')).toBe('2026-04-01T00:00:01');
    expect(fromWallClock('2026-04-01T00:00', 'Asia/Tokyo')).toBe('2026-03-31T15:00:00.000Z');
    expect(fromWallClock('', 'Asia/Tokyo')).toBeUndefined();
  });

  it('take the earlier of a repeated hour and the standard offset in a skipped one', () => {
    expect(fromWallClock('2026-11-01T01:30:00', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(fromWallClock('2026-03-08T02:30:00', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });
});
