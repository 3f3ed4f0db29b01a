import { utcDayEndMs, utcDayOf, utcDaysOf, utcDayStartMs } from './utc-day';

const at = (text: string): number => Date.parse(text);

describe('UTC days', () => {
  it('begin and end at midnight UTC', () => {
    expect(utcDayOf(at('2026-03-01T23:59:59.999Z'))).toBe('2026-03-01');
    expect(utcDayOf(at('2026-03-02T08:59:59.999+09:00'))).toBe('2026-03-01');
    expect([utcDayStartMs('2026-03-01'), utcDayEndMs('2026-03-01')]).toEqual([at('2026-03-01T00:00:00Z'), at('2026-03-02T00:00:00Z')]);
  });

  it('are each told once, whatever the order', () => {
    const instants = ['2026-03-02T00:00:00Z', '2026-03-01T10:00:00Z', '2026-03-02T05:00:00Z', '1970-01-01T00:00:00Z'].map(at);
    expect([...utcDaysOf(instants)].sort()).toEqual(['1970-01-01', '2026-03-01', '2026-03-02']);
  });
});
