import { compareFacts, dayFact, type Fact, factsOf, latencyFact, runFact } from './facts';

const run = { fromMs: 0, lastMs: 60_000, outcome: 0, count: 2, intervalMs: 60_000 };
const nameOf = () => ({ check: 'http', location: 'tokyo' });
const told = (kept: Fact[], rebuilt: Fact[]) => compareFacts(kept, rebuilt, nameOf).map(({ fact, at, kept: before, rebuilt: after }) => [fact, at, before !== null, after !== null]);

describe('compareFacts', () => {
  it('finds nothing where both are the same, whatever the order of gaps', () => {
    expect(told([runFact(1, run), dayFact(1, '2026-03-01', 3, [[120, 1], [60, 2]])], [dayFact(1, '2026-03-01', 3, [[60, 2], [120, 1]]), runFact(1, run)])).toEqual([]);
  });

  it('tells what is another, what is missing and what is too much', () => {
    const kept = [runFact(1, run), runFact(1, { ...run, fromMs: 300_000 })];
    const rebuilt = [runFact(1, { ...run, count: 3 }), runFact(2, run)];
    expect(told(kept, rebuilt)).toEqual([
      ['run', '1970-01-01T00:00:00.000Z', true, true],
      ['run', '1970-01-01T00:00:00.000Z', false, true],
      ['run', '1970-01-01T00:05:00.000Z', true, false],
    ]);
  });

  it('takes a day without response times for the same whether it is kept or not', () => {
    const none = latencyFact('responseTimes', 1, '2026-03-01', Buffer.alloc(0));
    expect([told([none], []), told([], [none])]).toEqual([[], []]);
  });
});

describe('factsOf', () => {
  it('sums response times of the months before the newest', () => {
    const day = (name: string) => ({ day: name, results: 1, gaps: new Map<number, number>(), latencies: new Map([[5, 1]]) });
    const days = new Map(['2026-01-30', '2026-01-31', '2026-02-01', '2026-03-01'].map((name) => [name, day(name)]));
    const facts = factsOf({ id: 1, check: 'http', location: '', runs: [run], days, lastMs: 0 });
    const months = facts.filter(({ fact }) => fact === 'monthlyResponseTimes');
    expect(months.map(({ at, value }) => [at, value])).toEqual([
      ['2026-01-01', '000500000002'],
      ['2026-02-01', '000500000001'],
    ]);
  });
});
