import { formatBytes, shortVerificationCode } from './format-count';
import { formatHoursMinutesSeconds, formatSeconds, formatSpan } from './format-duration';

describe('formatHoursMinutesSeconds', () => {
  it('keeps hours as hours', () => {
    expect(formatHoursMinutesSeconds(((27 * 60 + 5) * 60 + 3) * 1000, 'ja')).toBe('27時間5分3秒');
    expect(formatHoursMinutesSeconds(3_600_000, 'ja')).toBe('1時間');
    expect(formatHoursMinutesSeconds(3_605_000, 'en')).toBe('1 h 5 s');
    expect(formatHoursMinutesSeconds(0, 'ja')).toBe('0秒');
  });

  it('rounds a part of a second against the provider', () => {
    expect(formatHoursMinutesSeconds(1, 'ja')).toBe('1秒');
    expect(formatHoursMinutesSeconds(59_001, 'ja', 'up')).toBe('1分');
    expect(formatHoursMinutesSeconds(59_999, 'ja', 'down')).toBe('59秒');
  });
});

describe('formatSeconds', () => {
  it('is exact to the millisecond', () => {
    expect(formatSeconds(11_524_000, 'ja')).toBe('11,524秒');
    expect(formatSeconds(11_524_250, 'ja')).toBe('11,524.25秒');
    expect(formatSeconds(4, 'ja')).toBe('0.004秒');
  });
});

describe('formatSpan', () => {
  it('uses days from the first on', () => {
    expect(formatSpan(60_000, 'ja')).toBe('1分');
    expect(formatSpan(86_400_000 + 240_000, 'ja')).toBe('1日4分');
    expect(formatSpan(8 * 86_400_000, 'en')).toBe('8 d');
    expect(formatSpan(2 * 86_400_000 - 1, 'ja')).toBe('2日');
    expect(formatSpan(2 * 86_400_000 - 1, 'ja', 'down')).toBe('1日23時間59分');
  });
});

describe('other figures', () => {
  it('shortens a verification code and sizes', () => {
    expect(shortVerificationCode('7f3a91c2d4e8b6a0')).toBe('7F3A-91C2');
    expect(formatBytes(0)).toBe('0 B');
    expect(formatBytes(999)).toBe('999 B');
    expect(formatBytes(48_318_382_080)).toBe('48.3 GB');
  });
});
