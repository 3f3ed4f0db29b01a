import { addMonths, calendarDate, dateInZone, isCalendarDate } from './calendar-date';
import { fiscalYearOf, presetOf, presetPeriod, quarterOf } from './period-presets';
import { parsePeriodSearch, periodOfSearch } from './period-search';

describe('presetPeriod', () => {
  it('takes the fiscal year from the month in which it begins', () => {
    expect(presetPeriod('fiscalYear', '2026-03-31', 4)).toEqual({ from: '2025-04-01', to: '2026-04-01' });
    expect(presetPeriod('fiscalYear', '2026-04-01', 4)).toEqual({ from: '2026-04-01', to: '2027-04-01' });
    expect(presetPeriod('fiscalYear', '2026-12-31', 1)).toEqual({ from: '2026-01-01', to: '2027-01-01' });
    expect(presetPeriod('previousFiscalYear', '2019-11-05', 11)).toEqual({ from: '2018-11-01', to: '2019-11-01' });
  });

  it('counts quarters from the first month of the fiscal year', () => {
    expect(quarterOf('2026-03-31', 4)).toEqual({ from: '2026-01-01', to: '2026-04-01', quarter: 4 });
    expect(quarterOf('2026-11-24', 4)).toEqual({ from: '2026-10-01', to: '2027-01-01', quarter: 3 });
    expect(quarterOf('2026-01-15', 11)).toEqual({ from: '2025-11-01', to: '2026-02-01', quarter: 1 });
    expect(presetPeriod('previousQuarter', '2026-04-01', 4)).toEqual({ from: '2026-01-01', to: '2026-04-01' });
  });

  it('ends the trailing year with today, also around 29 February', () => {
    expect(presetPeriod('trailingYear', '2026-11-24', 4)).toEqual({ from: '2025-11-25', to: '2026-11-25' });
    expect(presetPeriod('trailingYear', '2024-02-28', 4)).toEqual({ from: '2023-03-01', to: '2024-02-29' });
    expect(presetPeriod('trailingYear', '2024-02-29', 4)).toEqual({ from: '2023-03-01', to: '2024-03-01' });
    expect(presetPeriod('trailingYear', '2025-02-28', 4)).toEqual({ from: '2024-03-01', to: '2025-03-01' });
  });

  it('recognises the preset that a period is', () => {
    expect(presetOf({ from: '2026-01-01', to: '2027-01-01' }, '2026-11-24', 4)).toBe('calendarYear');
    expect(presetOf({ from: '2026-01-02', to: '2027-01-01' }, '2026-11-24', 4)).toBeUndefined();
  });

  it('names a fiscal year by the year of its first day', () => {
    expect(fiscalYearOf('2026-03-31', 4)).toBe(2025);
    expect(fiscalYearOf('2026-04-01', 4)).toBe(2026);
  });
});

describe('calendar dates', () => {
  it('belong to the zone of the service: midnight in Tokyo is 15:00 UTC of the day before', () => {
    expect(dateInZone(Date.UTC(2026, 2, 31, 14, 59, 59, 999), 'Asia/Tokyo')).toBe('2026-03-31');
    expect(dateInZone(Date.UTC(2026, 2, 31, 15), 'Asia/Tokyo')).toBe('2026-04-01');
    expect(dateInZone(Date.UTC(2026, 2, 31, 15), 'UTC')).toBe('2026-03-31');
  });

  it('stay within a shorter month', () => {
    expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(calendarDate(2026, 13, 1)).toBe('2027-01-01');
  });

  it('exist or are refused', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(isCalendarDate('2026-02-29')).toBe(false);
    expect(isCalendarDate('2026-2-9')).toBe(false);
  });
});

describe('the period in the URL', () => {
  it('is taken whole or not at all', () => {
    expect(parsePeriodSearch({ from: '2018-11-01', to: '2019-11-01' })).toEqual({ from: '2018-11-01', to: '2019-11-01' });
    expect(parsePeriodSearch({ from: '2019-11-01', to: '2018-11-01' })).toEqual({});
    expect(parsePeriodSearch({ from: '2019-11-01' })).toEqual({});
    expect(parsePeriodSearch({ from: '2019-11-31', to: '2020-01-01' })).toEqual({});
  });

  it('is the twelve months up to today where the URL says nothing', () => {
    expect(periodOfSearch({}, '2026-11-24')).toEqual({ from: '2025-11-25', to: '2026-11-25' });
  });
});
