import { eraYearOf } from './era';
import { type DateStyle, formatDate, formatDayOfYear, formatInstant, formatInstantRange, formatMonth, formatPeriod, formatPreciseInstant } from './format-date';

const western: DateStyle = { locale: 'ja', calendar: 'western' };
const japanese: DateStyle = { locale: 'ja', calendar: 'japanese' };

describe('formatDate', () => {
  it('writes the western and the Japanese calendar', () => {
    expect(formatDate('2026-04-01', western)).toBe('2026年4月1日');
    expect(formatDate('2026-04-01', japanese)).toBe('令和8年4月1日');
    expect(formatDate('2026-04-01', { locale: 'en', calendar: 'western' })).toBe('1 Apr 2026');
    expect(formatDate('2026-04-01', { locale: 'en', calendar: 'japanese' })).toBe('1 Apr Reiwa 8');
  });

  it('changes eras on the day', () => {
    expect(formatDate('2019-04-30', japanese)).toBe('平成31年4月30日');
    expect(formatDate('2019-05-01', japanese)).toBe('令和元年5月1日');
    expect(formatDate('1989-01-07', japanese)).toBe('昭和64年1月7日');
    expect(formatDate('1989-01-08', japanese)).toBe('平成元年1月8日');
    expect(formatDate('1926-12-24', japanese)).toBe('大正15年12月24日');
    expect(formatDate('1912-07-29', japanese)).toBe('明治45年7月29日');
  });

  it('falls back to the western year where there is no era', () => {
    expect(eraYearOf({ year: 1872, month: 12, day: 31 })).toBeUndefined();
    expect(formatDate('1872-12-31', japanese)).toBe('1872年12月31日');
  });
});

describe('other shapes', () => {
  it('shows a period with both ends', () => {
    expect(formatPeriod('2018-11-01', '2019-10-31', western)).toBe('2018年11月1日～2019年10月31日');
    expect(formatPeriod('2018-11-01', '2019-10-31', japanese)).toBe('平成30年11月1日～令和元年10月31日');
  });

  it('shows months and days', () => {
    expect(formatMonth('2026-04', japanese)).toBe('令和8年4月');
    expect(formatDayOfYear('2026-11-24', 'ja')).toBe('11月24日(火)');
    expect(formatDayOfYear('2026-11-24', 'en')).toBe('Tue 24 Nov');
  });

  it('says the date of a range once', () => {
    expect(formatInstantRange('2026-11-14T17:00:00Z', '2026-11-14T19:00:00Z', 'Asia/Tokyo', western)).toBe('2026年11月15日 02:00–04:00');
    expect(formatInstantRange('2026-11-14T14:00:00Z', '2026-11-14T19:00:00Z', 'Asia/Tokyo', western)).toBe(
      '2026年11月14日 23:00– 2026年11月15日 04:00',
    );
  });

  it('shows an instant in the zone of the service, midnight as 00:00', () => {
    expect(formatInstant('2026-03-31T15:00:00Z', 'Asia/Tokyo', western)).toBe('2026年4月1日 00:00:00');
    expect(formatInstant('2026-03-31T14:59:59+00:00', 'Asia/Tokyo', western, false)).toBe('2026年3月31日 23:59');
  });
});

describe('formatPreciseInstant', () => {
  it('says milliseconds where there are any', () => {
    expect(formatPreciseInstant('2025-12-13T01:18:09.216Z', 'Asia/Tokyo', western)).toBe('2025年12月13日 10:18:09.216');
    expect(formatPreciseInstant('2025-12-13T01:18:09.006Z', 'Asia/Tokyo', western)).toBe('2025年12月13日 10:18:09.006');
    expect(formatPreciseInstant('2025-12-13T01:18:09.000Z', 'Asia/Tokyo', western)).toBe('2025年12月13日 10:18:09');
  });
});
