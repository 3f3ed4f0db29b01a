import type { RebuildDifference, RebuiltFact } from '@kaiji/contracts';
import { addHistogram, type DaySums, type DerivedSeries, encodeHistogram, type LatencyHistogram, type Run } from '@kaiji/evidence';

/** One thing that is made of results, in a form that is equal exactly where the thing is. */
export interface Fact {
  readonly fact: RebuiltFact;
  readonly seriesId: number;
  readonly at: string;
  readonly value: string;
}

const instantText = (atMs: number): string => new Date(atMs).toISOString();

export const runFact = (seriesId: number, run: Run): Fact => ({
  fact: 'run',
  seriesId,
  at: instantText(run.fromMs),
  value: JSON.stringify({ last: instantText(run.lastMs), outcome: run.outcome, count: run.count, intervalMs: run.intervalMs }),
});

export const dayFact = (seriesId: number, day: string, results: number, gaps: Iterable<readonly [number, number]>): Fact => ({
  fact: 'day',
  seriesId,
  at: day,
  value: JSON.stringify({ results, gaps: [...gaps].sort((a, b) => a[0] - b[0]) }),
});

export const latencyFact = (fact: 'responseTimes' | 'monthlyResponseTimes', seriesId: number, at: string, bytes: Buffer): Fact => ({
  fact,
  seriesId,
  at,
  value: bytes.toString('hex'),
});

export const lastFact = (seriesId: number, lastMs: number): Fact => ({ fact: 'lastResult', seriesId, at: '', value: instantText(lastMs) });

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** Response times of the months before the newest one: those that are kept summed. */
function pastMonths(days: readonly DaySums[]): Map<string, LatencyHistogram> {
  const newest = monthOf(days.map((one) => one.day).sort().at(-1) ?? '');
  const months = new Map<string, LatencyHistogram>();
  for (const { day, latencies } of days) {
    const month = monthOf(day);
    if (month >= newest) continue;
    const sum = months.get(month) ?? new Map<number, number>();
    months.set(month, sum);
    addHistogram(sum, latencies);
  }
  return months;
}

/** Everything that follows from the results of a series. */
export function factsOf({ id, runs, days, lastMs }: DerivedSeries): Fact[] {
  const sums = [...days.values()];
  return [
    lastFact(id, lastMs),
    ...runs.map((run) => runFact(id, run)),
    ...sums.map((one) => dayFact(id, one.day, one.results, one.gaps)),
    ...sums.map((one) => latencyFact('responseTimes', id, one.day, encodeHistogram(one.latencies))),
    ...[...pastMonths(sums)].map(([month, sum]) => latencyFact('monthlyResponseTimes', id, month, encodeHistogram(sum))),
  ];
}

/** Where what is kept and what follows from the results are not the same. No response times at all and none kept are. */
export function compareFacts(
  kept: readonly Fact[],
  rebuilt: readonly Fact[],
  nameOf: (seriesId: number) => { readonly check: string; readonly location: string },
): RebuildDifference[] {
  const keyOf = ({ fact, seriesId, at }: Fact): string => `${fact} ${seriesId} ${at}`;
  const held = new Map(kept.filter(({ value }) => value !== '').map((one) => [keyOf(one), one]));
  const differences: RebuildDifference[] = [];
  const tell = (one: Fact, values: { kept: string | null; rebuilt: string | null }): void => {
    const { check, location } = nameOf(one.seriesId);
    differences.push({ fact: one.fact, check, location, at: one.at, ...values });
  };
  for (const one of rebuilt) {
    if (one.value === '') continue;
    const before = held.get(keyOf(one))?.value;
    if (before !== one.value) tell(one, { kept: before ?? null, rebuilt: one.value });
    held.delete(keyOf(one));
  }
  for (const one of held.values()) tell(one, { kept: one.value, rebuilt: null });
  return differences;
}
