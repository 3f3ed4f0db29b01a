import { isResponse, latenciesByDay } from './latencies-by-day';

const at = (text: string, latencyMs?: number) => ({ atMs: Date.parse(text), latencyMs });

describe('latenciesByDay', () => {
  it('counts each response time on its local day, and none where none was measured', () => {
    const days = latenciesByDay(
      [
        at('2026-03-31T23:59:59.999+09:00', 30),
        at('2026-04-01T00:00:00+09:00', 1000),
        at('2026-04-01T00:01:00+09:00'),
        at('2026-04-01T00:02:00+09:00', 1003),
        at('2026-04-01T00:03:00+09:00', 0),
      ],
      'Asia/Tokyo',
    );
    expect([...days].map(([day, one]) => [day, [...one]])).toEqual([
      ['2026-03-31', [[30, 1]]],
      ['2026-04-01', [[506, 2], [0, 1]]],
    ]);
  });

  it('has no day for results without a response time', () => {
    expect(latenciesByDay([at('2026-04-01T00:00:00Z')], 'UTC').size).toBe(0);
  });

  it('takes what answered, also when slowly, and not what failed or said nothing', () => {
    expect((['up', 'degraded', 'down', 'unknown'] as const).map(isResponse)).toEqual([true, true, false, false]);
  });
});
