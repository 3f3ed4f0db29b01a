import { at, HOUR, MINUTE } from '../testing/figure-input';
import { calendarRows } from './calendar-rows';
import { zoneOffsetMs } from './zone-offset';

describe('hours of a calendar', () => {
  it('begin on the hour of the wall clock, the first and the last cut to the period', () => {
    const period = { from: at('2026-01-05T00:10:00Z'), to: at('2026-01-05T02:00:00Z') };
    const rows = calendarRows(period, 'Asia/Kolkata', 'hour');
    expect(rows.map(({ label, from, to }) => [label, (from - period.from) / MINUTE, (to - period.from) / MINUTE])).toEqual([
      ['2026-01-05T05:40', 0, 20],
      ['2026-01-05T06:00', 20, 80],
      ['2026-01-05T07:00', 80, 110],
    ]);
  });

  it('do so before 1970 too', () => {
    const from = Date.UTC(1969, 11, 31, 22, 15);
    expect(calendarRows({ from, to: from + HOUR }, 'UTC', 'hour').map((row) => row.to - row.from)).toEqual([45 * MINUTE, 15 * MINUTE]);
  });
});

describe('the offset of a zone', () => {
  it('has seconds where its clocks went by the sun', () => {
    expect(zoneOffsetMs(Date.UTC(1880, 0, 1), 'Asia/Tokyo')).toBe(((9 * 60 + 18) * 60 + 59) * 1000);
    expect(zoneOffsetMs(Date.UTC(1880, 0, 1), 'America/New_York')).toBe(-((4 * 60 + 56) * 60 + 2) * 1000);
    expect(zoneOffsetMs(0, 'UTC')).toBe(0);
  });
});
