import { sampleSpans, type SampleSpan } from '../sample-spans';
import { DAY_MS, jst } from '../timeline/instants';
import { laneBatches, type ProbeBatch } from './lane-batches';
import { LANES, slotsWithin } from './probe-series';

interface Sent {
  readonly check: string;
  readonly location: string;
  readonly at: string;
  readonly outcome: string;
  readonly latencyMs?: number;
}

const rowsOf = ({ body }: ProbeBatch): Sent[] => (JSON.parse(body.toString()) as { results: Sent[] }).results;
const keyOf = ({ check, location, at }: Sent): string => `${check} ${location} ${at}`;

/** The last days of the running year, and so many before. */
function lastDays(until: number, days: number): SampleSpan {
  const running = sampleSpans(until)[1];
  if (!running) throw new Error('no running year');
  return { ...running, span: { from: Math.max(running.span.from, running.span.to - days * DAY_MS), to: running.span.to } };
}

const NOW = jst('2026-11-24T15:00');
const lane = LANES[2] ?? [];

describe(laneBatches.name, () => {
  const year = sampleSpans(NOW)[0];
  if (!year) throw new Error('no reference year');
  const batches = [...laneBatches(lane, year)];
  const rows = batches.slice(0, 10).map(rowsOf);

  it('says how many results a body holds', () => {
    rows.forEach((each, index) => expect(each).toHaveLength(batches[index]?.results ?? 0));
  });

  it('sends some batches twice', () => {
    const repeats = batches.flatMap((batch, index) => (batch.repeat ? [index] : []));
    expect(repeats.length).toBeGreaterThan(0);
    for (const index of repeats) expect(batches[index]?.body).toBe(batches[index - 1]?.body);
  });

  it('sends some hours late, after what follows them', () => {
    const late = batches.flatMap(({ results }, index) => (results < 100 ? [index] : []));
    expect(late.length).toBeGreaterThan(0);
    for (const index of late) {
      const [first, before] = [batches[index], batches[index - 1]].map((batch) => (batch ? rowsOf(batch)[0] : undefined));
      expect(first && before && first.at < before.at).toBe(true);
    }
  });

  it('keeps the time order of every series but for what comes late', () => {
    const last = new Map<string, string>();
    for (const row of rows.filter((each) => each.length > 100).flat()) {
      const series = `${row.check} ${row.location}`;
      if (row.at <= (last.get(series) ?? '')) throw new Error(`out of order: ${keyOf(row)}`);
      last.set(series, row.at);
    }
    expect(last.size).toBe(lane.length);
  });

  it('sends almost every slot, and none twice but for repeats', () => {
    const results = batches.reduce((sum, batch) => sum + (batch.repeat ? 0 : batch.results), 0);
    const slots = lane.reduce((sum, series) => sum + slotsWithin(series, year.span.from, year.span.to), 0);
    expect(results).toBeLessThanOrEqual(slots);
    expect(results).toBeGreaterThan(slots * 0.99);
    const keys = rows.flat().map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a later call', () => {
  const texts = (until: number, days: number): Set<string> =>
    new Set(
      LANES.flatMap((each) => [...laneBatches(each, lastDays(until, days))])
        .flatMap(rowsOf)
        .map((row) => JSON.stringify(row)),
    );

  it('has the very same results for the same instants, and later ones', () => {
    const before = texts(NOW, 1);
    const after = texts(NOW + DAY_MS + 12_345_678, 3);
    expect([...before].filter((row) => !after.has(row))).toEqual([]);
    expect(after.size).toBeGreaterThan(before.size);
  });

  it('has no result later than it was called', () => {
    const instants = [...texts(NOW, 1)].map((row) => Date.parse((JSON.parse(row) as Sent).at));
    expect(Math.max(...instants)).toBeLessThanOrEqual(NOW);
    expect(Math.max(...instants)).toBeGreaterThan(NOW - 60_000);
  });
});
