import { gapsByDay } from './day-gaps';

const at = (text: string): number => Date.parse(text);

describe('gapsByDay', () => {
  it('gives a gap to the local day of its later result, in whole seconds rounded up', () => {
    const instants = ['2026-03-31T23:59:00+09:00', '2026-04-01T00:00:00.001+09:00', '2026-04-01T00:01:00+09:00'].map(at);
    const days = gapsByDay(instants, at('2026-03-31T23:58:00+09:00'), 'Asia/Tokyo');
    expect([...days].map(([day, one]) => [day, one.results, [...one.gaps]])).toEqual([
      ['2026-03-31', 1, [[60, 1]]],
      ['2026-04-01', 2, [[61, 1], [60, 1]]],
    ]);
  });

  it('counts the first result of all without a gap', () => {
    const days = gapsByDay([at('2026-04-01T00:00:00Z')], undefined, 'UTC');
    expect(days.get('2026-04-01')).toEqual({ results: 1, gaps: new Map() });
  });
});
