import * as fc from 'fast-check';
import { type BreakdownRow, computeBreakdown, computeUptime, type Granularity, periodFromDates } from '..';
import { history } from '../testing/arbitrary-history';
import {
  at,
  component,
  DAY,
  figureInput,
  HOUR,
  incident,
  incidentInput,
  maintenance,
  MINUTE,
  probed,
  revision,
  SECOND,
  YEAR,
} from '../testing/figure-input';
import { tries } from '../testing/tries';

const GRANULARITIES: Granularity[] = ['hour', 'day', 'month', 'quarter', 'year'];

const sum = (rows: readonly BreakdownRow[]) => {
  const of = (key: 'agreedMs' | 'upMs' | 'downMs' | 'unknownMs' | 'excludedMs'): number => rows.reduce((total, row) => total + row[key], 0);
  return { agreedMs: of('agreedMs'), upMs: of('upMs'), downMs: of('downMs'), unknownMs: of('unknownMs'), excludedMs: of('excludedMs') };
};

describe('breakdown', () => {
  it('#40 U41: January without and February with 24 h down are 98.305 together, not the mean of both', () => {
    const period = periodFromDates('2026-01-01', '2026-03-01', 'Asia/Tokyo');
    const input = incidentInput({ period, incidents: [incident(at('2026-02-10 00:00'), at('2026-02-11 00:00'))], policy: { decimals: 9 } });
    expect(computeUptime(input).value?.percent).toBe('98.305084745');
    const rows = computeBreakdown(input, 'month');
    expect(rows.map(({ label, value, outages, state }) => [label, value?.percent, outages, state])).toEqual([
      ['2026-01', '100.000000000', 0, 'up'],
      ['2026-02', '96.428571428', 1, 'down'],
    ]);
  });

  it('#41 U42: 365 daily rows are the year to the millisecond', () => {
    const rows = computeBreakdown(incidentInput(), 'day');
    expect(rows).toHaveLength(365);
    expect(sum(rows)).toEqual({ agreedMs: 31_536_000 * SECOND, upMs: 31_536_000 * SECOND, downMs: 0, unknownMs: 0, excludedMs: 0 });
    rows.forEach(({ from }, i) => expect(from).toBe(rows[i - 1]?.to ?? YEAR.from));
  });

  it('#24 splits a stop over midnight between the local days', () => {
    const rows = computeBreakdown(incidentInput({ incidents: [incident(at('2025-06-30 23:30'), at('2025-07-01 00:30'))] }), 'day');
    expect(rows.filter(({ downMs }) => downMs > 0).map(({ label, downMs, outages }) => [label, downMs, outages])).toEqual([
      ['2025-06-30', 1800 * SECOND, 1],
      ['2025-07-01', 1800 * SECOND, 0],
    ]);
  });

  it('labels rows by the local calendar', () => {
    const labels = (by: Granularity) => computeBreakdown(incidentInput(), by).map(({ label }) => label);
    expect(labels('hour').slice(0, 2)).toEqual(['2025-04-01T00:00', '2025-04-01T01:00']);
    expect(labels('hour')).toHaveLength(8760);
    expect(labels('quarter')).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']);
    expect(labels('year')).toEqual(['2025', '2026']);
  });

  it('has 23 hours on the day of a clock change, and the repeated hour twice', () => {
    const timeZone = 'America/New_York';
    const hours = (from: string, to: string) =>
      computeBreakdown(incidentInput({ timeZone, period: periodFromDates(from, to, timeZone), asOf: at('2027-01-01 00:00') }), 'hour');
    expect(hours('2026-03-08', '2026-03-09')).toHaveLength(23);
    expect(hours('2026-11-01', '2026-11-02').filter(({ label }) => label === '2026-11-01T01:00')).toHaveLength(2);
  });

  it('says what to paint: the worst that happened', () => {
    const start = at('2025-06-01 00:00');
    const runs = probed('web-http', [[start, 'up']], start + 4 * DAY - MINUTE);
    const input = figureInput({
      period: { from: start, to: start + 7 * DAY },
      asOf: start + 6 * DAY,
      service: { components: [component('web')], startedAt: start },
      runs,
      incidents: [incident(start + HOUR, start + 2 * HOUR), incident(start + DAY + HOUR, start + DAY + 2 * HOUR, { impact: 'partial' })],
      maintenances: [
        maintenance(revision(start + 2 * DAY, start + 2 * DAY + HOUR)),
        maintenance(revision(start + 5 * DAY, start + 6 * DAY)),
      ],
      policy: { partialWeight: 0.5 },
    });
    expect(computeBreakdown(input, 'day').map(({ state }) => state)).toEqual([
      'down',
      'partial',
      'maintenance',
      'up',
      'unknown',
      'maintenance',
      'none',
    ]);
  });

  it('adds up at every granularity on random histories, also where losses are weighted', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...GRANULARITIES), fc.constantFrom(0, 1 / 3, 0.123_457), ({ input }, by, degradedWeight) => {
        const hourly = {
          ...input,
          period: { from: input.period.from - 90 * MINUTE, to: input.period.to },
          policy: { ...input.policy, degradedWeight, partialWeight: 0.7 },
        };
        const { agreedMs, upMs, downMs, unknownMs, excludedMs } = computeUptime(hourly);
        const rows = computeBreakdown(hourly, by);
        expect(sum(rows)).toEqual({ agreedMs, upMs, downMs, unknownMs, excludedMs });
        for (const row of rows) {
          expect(row.upMs + row.downMs + row.unknownMs).toBe(row.agreedMs);
          expect(Math.min(row.upMs, row.downMs, row.unknownMs)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 41, numRuns: tries(400) },
    );
  });

  it('adds up to the millisecond over many rows of thirds', () => {
    const incidents = Array.from({ length: 48 }, (_, i) =>
      incident(YEAR.from + i * 30 * MINUTE, YEAR.from + i * 30 * MINUTE + 7, { impact: i % 2 === 0 ? 'partial' : 'degraded' }),
    );
    const input = incidentInput({
      period: { from: YEAR.from, to: YEAR.from + DAY },
      incidents,
      policy: { partialWeight: 0.333333, degradedWeight: 0.1 },
    });
    const { agreedMs, upMs, downMs, unknownMs } = computeUptime(input);
    expect(sum(computeBreakdown(input, 'hour'))).toEqual({ agreedMs, upMs, downMs, unknownMs, excludedMs: 0 });
    expect(downMs).toBe(Math.ceil(24 * 7 * 0.333333 + 24 * 7 * 0.1));
  });
});
