import type { BreakdownRow } from '@kaiji/contracts';
import { addDays } from '../../../shared/period/calendar-date';
import { calendarHeight, calendarMonths, neighbourDay } from './calendar-rows';

const row = (label: string): BreakdownRow => ({
  label,
  from: `${label}T00:00:00+09:00`,
  to: `${addDays(label, 1)}T00:00:00+09:00`,
  agreedMs: 86_400_000,
  upMs: 86_400_000,
  downMs: 0,
  unknownMs: 0,
  excludedMs: 0,
  value: null,
  outages: 0,
  state: 'up',
});

const days = (from: string, count: number): BreakdownRow[] => Array.from({ length: count }, (_, index) => row(addDays(from, index)));

describe('calendarMonths', () => {
  it('puts days at their place and tells days outside of the period from days that do not exist', () => {
    const [january, february] = calendarMonths(days('2024-01-30', 31));
    expect(january?.month).toBe('2024-01');
    expect(january?.days[28]).toBeUndefined();
    expect(january?.days[29]?.label).toBe('2024-01-30');
    expect(february?.days[28]?.label).toBe('2024-02-29');
    expect(february?.days[29]).toBeNull();
  });
});

describe('neighbourDay', () => {
  const months = calendarMonths(days('2026-01-30', 40));

  it('follows days across months', () => {
    expect(neighbourDay(months, '2026-01-31', 'ArrowRight')).toBe('2026-02-01');
    expect(neighbourDay(months, '2026-02-01', 'ArrowLeft')).toBe('2026-01-31');
    expect(neighbourDay(months, '2026-01-30', 'ArrowLeft')).toBeUndefined();
  });

  it('goes up and down by months, and not where there is no such day', () => {
    expect(neighbourDay(months, '2026-02-05', 'ArrowDown')).toBe('2026-03-05');
    expect(neighbourDay(months, '2026-01-30', 'ArrowDown')).toBeUndefined();
    expect(neighbourDay(months, '2026-02-05', 'x')).toBeUndefined();
  });

  it('goes to both ends', () => {
    expect(neighbourDay(months, '2026-02-05', 'Home')).toBe('2026-01-30');
    expect(neighbourDay(months, '2026-02-05', 'End')).toBe('2026-03-10');
  });
});

describe('calendarHeight', () => {
  it('has a row for each month that the period touches', () => {
    const rows = (from: string, to: string): number => (calendarHeight({ from, to }, false) - 54) / 27;
    expect(rows('2026-04-01', '2027-04-01')).toBe(12);
    expect(rows('2025-11-25', '2026-11-25')).toBe(13);
    expect(rows('2026-01-31', '2026-02-01')).toBe(1);
    expect(calendarHeight({ from: '2026-04-01', to: '2026-07-01' }, true)).toBe(200);
  });
});
