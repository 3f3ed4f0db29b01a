import { periodFromDates } from '..';
import { at } from '../testing/figure-input';
import { responseTimeSpans } from './response-time-spans';

const spansOf = (from: string, to: string, by: 'day' | 'week' | 'year') =>
  responseTimeSpans(periodFromDates(from, to, 'Asia/Tokyo'), Infinity, 'Asia/Tokyo', by).map(({ label, fromDay, toDay }) => [label, fromDay, toDay]);

describe('the spans of response times', () => {
  it('are local days', () => {
    expect(spansOf('2026-02-28', '2026-03-02', 'day')).toEqual([
      ['2026-02-28', '2026-02-28', '2026-03-01'],
      ['2026-03-01', '2026-03-01', '2026-03-02'],
    ]);
  });

  it('are ISO weeks, cut at the period', () => {
    expect(spansOf('2025-12-27', '2026-01-06', 'week')).toEqual([
      ['2025-W52', '2025-12-27', '2025-12-29'],
      ['2026-W01', '2025-12-29', '2026-01-05'],
      ['2026-W02', '2026-01-05', '2026-01-06'],
    ]);
  });

  it.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2027-01-01', '2026-W53'],
    ['2000-01-01', '1999-W52'],
  ])('%s lies in %s', (date, week) => {
    const [span] = responseTimeSpans(periodFromDates(date, '2030-01-01', 'UTC'), Infinity, 'UTC', 'week');
    expect(span?.label).toBe(week);
  });

  it('are calendar years, cut at the period', () => {
    expect(spansOf('2018-11-01', '2019-11-01', 'year')).toEqual([
      ['2018', '2018-11-01', '2019-01-01'],
      ['2019', '2019-01-01', '2019-11-01'],
    ]);
  });

  it('have the instants at which they begin and end', () => {
    const [first] = responseTimeSpans(periodFromDates('2026-03-01', '2026-03-02', 'Asia/Tokyo'), Infinity, 'Asia/Tokyo', 'day');
    expect(first).toMatchObject({ from: at('2026-03-01 00:00'), to: at('2026-03-02 00:00') });
  });

  it('are none where no day is over', () => {
    const day = periodFromDates('2026-03-01', '2026-03-02', 'Asia/Tokyo');
    expect(responseTimeSpans(day, day.to - 1, 'Asia/Tokyo', 'day')).toEqual([]);
  });
});
