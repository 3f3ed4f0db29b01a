import { periodFromDates } from '@kaiji/metrics';
import { previousPeriodOf } from './previous-period-of';

const APRIL = 4;

const previousOf = (from: string, to: string, startMonth = APRIL, timeZone = 'Asia/Tokyo') =>
  previousPeriodOf(periodFromDates(from, to, timeZone), timeZone, startMonth);

describe('previousPeriodOf', () => {
  it.each([
    [4, '2026-04-01', '2027-04-01', '2025-04-01'],
    [1, '2025-01-01', '2026-01-01', '2024-01-01'],
    [11, '2018-11-01', '2019-11-01', '2017-11-01'],
  ])('takes twelve months from the first month of the fiscal year (%d) for a fiscal year', (startMonth, from, to, before) => {
    expect(previousOf(from, to, startMonth)).toEqual({ kind: 'fiscalYear', from: before, to: from });
  });

  it('knows a year of the calendar, a quarter of the fiscal year and a month', () => {
    expect(previousOf('2025-01-01', '2026-01-01')).toEqual({ kind: 'calendarYear', from: '2024-01-01', to: '2025-01-01' });
    expect(previousOf('2026-04-01', '2026-07-01')).toEqual({ kind: 'quarter', from: '2026-01-01', to: '2026-04-01' });
    expect(previousOf('2026-02-01', '2026-05-01', 11)).toEqual({ kind: 'quarter', from: '2025-11-01', to: '2026-02-01' });
    expect(previousOf('2025-03-01', '2025-04-01')).toEqual({ kind: 'month', from: '2025-02-01', to: '2025-03-01' });
    expect(previousOf('2026-01-01', '2026-02-01')).toEqual({ kind: 'month', from: '2025-12-01', to: '2026-01-01' });
  });

  it('does not call three months a quarter where none of the fiscal year starts with them', () => {
    expect(previousOf('2026-05-01', '2026-08-01')).toEqual({ kind: 'dates', from: '2026-02-01', to: '2026-05-01' });
  });

  it('gives twelve months before twelve months, leap days and all', () => {
    expect(previousOf('2025-11-25', '2026-11-25')).toEqual({ kind: 'last12Months', from: '2024-11-25', to: '2025-11-25' });
    expect(previousOf('2024-09-01', '2025-09-01')).toEqual({ kind: 'last12Months', from: '2023-09-01', to: '2024-09-01' });
    expect(previousOf('2023-03-01', '2024-02-29')).toEqual({ kind: 'last12Months', from: '2022-03-01', to: '2023-03-01' });
    expect(previousOf('2024-07-15', '2025-07-15')).toEqual({ kind: 'last12Months', from: '2023-07-15', to: '2024-07-15' });
  });

  it('gives as many days before any other dates', () => {
    expect(previousOf('2024-02-20', '2024-03-05')).toEqual({ kind: 'dates', from: '2024-02-06', to: '2024-02-20' });
  });

  it('counts in days of the service, 23 or 25 hours long as they may be', () => {
    const zone = 'America/New_York';
    expect(previousOf('2026-03-08', '2026-03-09', APRIL, zone)).toEqual({ kind: 'dates', from: '2026-03-07', to: '2026-03-08' });
    expect(previousOf('2026-11-02', '2026-11-09', APRIL, zone)).toEqual({ kind: 'dates', from: '2026-10-26', to: '2026-11-02' });
    expect(previousOf('2025-10-01', '2026-10-01', 10, zone)).toEqual({ kind: 'fiscalYear', from: '2024-10-01', to: '2025-10-01' });
  });

  it('takes a day that has no midnight from its first instant', () => {
    expect(previousOf('2018-11-04', '2018-11-05', APRIL, 'America/Sao_Paulo')).toEqual({ kind: 'dates', from: '2018-11-03', to: '2018-11-04' });
  });

  it('is as long in milliseconds where the period starts or ends within a day', () => {
    const period = { from: Date.parse('2026-03-06T10:00:00+09:00'), to: Date.parse('2026-03-06T12:30:00.250+09:00') };
    expect(previousPeriodOf(period, 'Asia/Tokyo', APRIL)).toEqual({
      kind: 'instants',
      from: '2026-03-05T22:29:59.750Z',
      to: '2026-03-06T01:00:00.000Z',
    });
    expect(previousPeriodOf({ from: 1000, to: 5000 }, 'Asia/Tokyo', APRIL)).toBeNull();
  });

  it('is none before 1970', () => {
    expect(previousOf('1970-06-01', '1971-06-01')).toBeNull();
    expect(previousOf('1970-02-01', '1970-03-01')).toBeNull();
    expect(previousOf('1970-03-01', '1970-04-01')).toEqual({ kind: 'month', from: '1970-02-01', to: '1970-03-01' });
    expect(previousOf('1970-02-01', '1970-03-01', APRIL, 'UTC')).toEqual({ kind: 'month', from: '1970-01-01', to: '1970-02-01' });
  });
});
