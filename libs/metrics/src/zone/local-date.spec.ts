import * as fc from 'fast-check';
import { addDays, localDateOf, localDays, periodFromDates, totalMs, zonedStartOfDay } from '..';
import { HOUR, SECOND } from '../testing/figure-input';
import { instantOfWallClock, zoneOffsetMs } from './zone-offset';
import { tries } from '../testing/tries';

const iso = (instant: number): string => new Date(instant).toISOString();

describe('local dates', () => {
  it('turns a date into the first instant of its day', () => {
    expect(iso(zonedStartOfDay('2026-04-01', 'Asia/Tokyo'))).toBe('2026-03-31T15:00:00.000Z');
    expect(iso(zonedStartOfDay('2026-03-09', 'America/New_York'))).toBe('2026-03-09T04:00:00.000Z');
    expect(iso(zonedStartOfDay('2026-03-08', 'America/New_York'))).toBe('2026-03-08T05:00:00.000Z');
  });

  it('takes the transition where midnight is skipped, and the first of two midnights', () => {
    expect(iso(zonedStartOfDay('2018-11-04', 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00.000Z');
    expect(iso(zonedStartOfDay('2025-11-02', 'America/Havana'))).toBe('2025-11-02T04:00:00.000Z');
  });

  it('#22 counts 2,674,800 s for March 2026 in New York', () => {
    const { from, to } = periodFromDates('2026-03-01', '2026-04-01', 'America/New_York');
    expect(to - from).toBe(2_674_800 * SECOND);
  });

  it('counts a leap year and an ordinary one', () => {
    const days = (from: string, to: string): number => localDays(periodFromDates(from, to, 'Asia/Tokyo'), 'Asia/Tokyo').length;
    expect(days('2023-04-01', '2024-04-01')).toBe(366);
    expect(days('2025-04-01', '2026-04-01')).toBe(365);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-03-01', -2)).toBe('2024-02-28');
  });

  it('leaves out a day that a zone skipped altogether', () => {
    const dates = localDays(periodFromDates('2011-12-29', '2012-01-01', 'Pacific/Apia'), 'Pacific/Apia').map(({ date }) => date);
    expect(dates).toEqual(['2011-12-29', '2011-12-31']);
  });

  it('refuses what is no date, and a period that does not end after it starts', () => {
    for (const text of ['2026-02-30', '2026-1-1', '', '2026-04-01T00:00'])
      expect(() => zonedStartOfDay(text, 'Asia/Tokyo')).toThrow(RangeError);
    expect(() => periodFromDates('2026-04-01', '2026-04-01', 'Asia/Tokyo')).toThrow(RangeError);
    expect(() => localDateOf(0, 'Asia/Atlantis')).toThrow(RangeError);
  });

  it.each(['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'])(
    'in %s, days follow each other without a gap and agree with Intl',
    (timeZone) => {
      const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
      const instant = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2035, 0) });
      fc.assert(
        fc.property(instant, fc.integer({ min: 1, max: 100 }), (from, days) => {
          const period = { from, to: from + days * 24 * HOUR };
          const rows = localDays(period, timeZone);
          expect(totalMs(rows)).toBe(period.to - period.from);
          rows.forEach(({ from: start }, i) => expect(start).toBe(i === 0 ? from : rows[i - 1]!.to));
          for (const { date, from: start, to } of [rows[0]!, rows.at(-1)!]) {
            expect(format.format(start)).toBe(date);
            expect(format.format(to - 1)).toBe(date);
            expect(localDateOf(start, timeZone)).toBe(date);
          }
        }),
        { seed: 22, numRuns: tries(60) },
      );
    },
  );

  it('finds the wall clock again that an instant shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) }), (instant) => {
        const wall = instant + zoneOffsetMs(instant, 'America/St_Johns');
        const found = instantOfWallClock(wall, 'America/St_Johns');
        expect(found + zoneOffsetMs(found, 'America/St_Johns')).toBe(wall);
        expect(found).toBeLessThanOrEqual(instant);
      }),
      { seed: 23, numRuns: tries(300) },
    );
  });
});
