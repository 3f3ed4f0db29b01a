import { type BackupCheck, type BackupRun, computeBackups, periodFromDates } from '..';
import { at, DAY, figureInput, HOUR } from '../testing/figure-input';
import { leastGenerations } from './generations';
import { spacingWithin } from './spacing';

const june = at('2025-06-01 00:00');
const span = periodFromDates('2025-06-01', '2025-06-11', 'Asia/Tokyo');
const run = (startedAt: number, extra: Partial<BackupRun> = {}): BackupRun => ({
  id: String(startedAt),
  target: 'db',
  startedAt,
  completedAt: startedAt + HOUR,
  outcome: 'success',
  ...extra,
});
const check = (time: number, errors = 0): BackupCheck => ({ id: String(time), target: 'db', at: time, kind: 'check', errors });
const figure = (backupRuns: BackupRun[], backupChecks: BackupCheck[] = [], extra = {}) =>
  computeBackups(figureInput({ period: span, backupRuns, backupChecks, ...extra })).targets[0]!;

describe('the spacing of backups', () => {
  const within = { from: 100, to: 200 };

  it('takes gaps of which one end lies in the span, at its first instant and not at its last', () => {
    expect(spacingWithin([50, 99], within)).toEqual({ medianMs: null, p95Ms: null, maxMs: 100 });
    expect(spacingWithin([50, 100], within)).toEqual({ medianMs: 50, p95Ms: 50, maxMs: 100 });
    expect(spacingWithin([199, 260], within)).toEqual({ medianMs: 61, p95Ms: 61, maxMs: 99 });
    expect(spacingWithin([200, 260], within)).toEqual({ medianMs: null, p95Ms: null, maxMs: 100 });
    expect(spacingWithin([50, 300], within)).toEqual({ medianMs: 250, p95Ms: 250, maxMs: 250 });
  });

  it('counts the edges for the longest only, and knows nothing of an empty span', () => {
    expect(spacingWithin([130, 140, 160], within)).toEqual({ medianMs: 20, p95Ms: 20, maxMs: 40 });
    expect(spacingWithin([], within)).toEqual({ medianMs: null, p95Ms: null, maxMs: 100 });
    expect(spacingWithin([100], { from: 100, to: 100 })).toEqual({ medianMs: null, p95Ms: null, maxMs: null });
  });
});

describe('generations', () => {
  const point = (from: number, to?: number, kind?: BackupRun['kind']): BackupRun => ({
    id: String(from),
    target: 'db',
    startedAt: from,
    outcome: 'success',
    ...(to === undefined ? {} : { expiredAt: to }),
    ...(kind === undefined ? {} : { kind }),
  });
  const held = (points: BackupRun[], from = 100, to = 200) => leastGenerations(points, { from, to });

  it('are the least at any time of the span, in whatever order the points come', () => {
    expect(held([point(150), point(50, 120), point(60)])).toEqual({ independent: 1, dependent: 0, total: 1 });
    expect(held([point(60), point(50, 150, 'dependent'), point(55)])).toEqual({ independent: 2, dependent: 0, total: 2 });
    expect(held([point(50), point(60, 160), point(160)])).toEqual({ independent: 2, dependent: 0, total: 2 });
    const chain = [point(50), point(60, 160, 'dependent'), point(160, undefined, 'dependent')];
    expect(held(chain)).toEqual({ independent: 1, dependent: 1, total: 2 });
  });

  it('are counted from the first point on, and only within the span', () => {
    expect(held([point(150)])?.total).toBe(1);
    expect(held([point(50), point(60, 100)])?.total).toBe(1);
    expect(held([point(50), point(60), point(70, 99)])?.total).toBe(2);
    expect(held([point(50), point(60, 200)])?.total).toBe(2);
    expect(held([point(50), point(60, 199)])?.total).toBe(1);
    expect(held([point(200)])).toBeNull();
    expect(held([point(199)])?.total).toBe(1);
    expect(held([point(50)], 100, 100)).toBeNull();
  });
});

describe('the backups of one target', () => {
  it('end before the end of the span, and are known by asOf', () => {
    expect(figure([run(span.from), run(span.to - 1), run(span.to)])).toMatchObject({ runs: 2, successes: 2 });
    const asOf = june + 2 * DAY;
    expect(figure([run(june), run(asOf)], [], { asOf })).toMatchObject({ runs: 1 });
    expect(figure([run(asOf - HOUR), run(asOf - HOUR + 1)], [], { asOf })).toMatchObject({ runs: 2, successes: 1 });
    expect(computeBackups(figureInput({ period: span, asOf, backupRuns: [run(asOf + 1)] })).targets).toEqual([]);
    expect(computeBackups(figureInput({ period: span, asOf, backupRuns: [run(asOf)] })).targets).toHaveLength(1);
  });

  it('lose what came after the last that was complete', () => {
    const window = (...runs: BackupRun[]) => figure(runs).largestLossWindowMs;
    expect(window(run(june - 2 * DAY), run(june - DAY), run(june + DAY), run(span.to - 1))).toBe(9 * DAY);
    expect(window(run(june - 5 * DAY, { completedAt: june }), run(june + DAY))).toBe(9 * DAY);
    expect(window(run(june - 5 * DAY, { completedAt: june }))).toBe(15 * DAY);
    expect(window(run(june - 20 * DAY), run(june - 5 * DAY, { completedAt: june }), run(june + DAY))).toBe(9 * DAY);
    expect(window(run(june - 20 * DAY), run(june - 5 * DAY, { completedAt: june + 1 }), run(june + DAY))).toBe(20 * DAY + 1);
    expect(window(run(june), run(span.to - HOUR), run(span.to))).toBe(10 * DAY);
    expect(figure([run(june)], [], { service: { components: [], startedAt: span.to } })).toMatchObject({ largestLossWindowMs: null });
  });

  it('have verifications of the span, and say nothing of them without any', () => {
    expect(figure([run(june)]).verification).toEqual({
      good: 0,
      lastGoodAt: null,
      intervalMedianMs: null,
      intervalMaxMs: null,
      monthsWithOne: 0,
      months: 0,
    });
    const checks = [check(june - 2 * DAY), check(june + DAY), check(june + 4 * DAY), check(span.to)];
    const spaced = { good: 2, lastGoodAt: june + 4 * DAY, intervalMedianMs: 3 * DAY, intervalMaxMs: 6 * DAY };
    expect(figure([], checks).verification).toMatchObject(spaced);
    expect(figure([], [check(june + DAY, 1)]).verification).toMatchObject({ good: 0, intervalMedianMs: null, intervalMaxMs: 10 * DAY });
    const asOf = june + 4 * DAY;
    expect(figure([], checks, { asOf }).verification).toMatchObject({ good: 1, lastGoodAt: june + DAY });
    expect(figure([], [check(june + DAY), check(asOf + 1)], { asOf }).verification.intervalMedianMs).toBeNull();
    expect(figure([], [check(june + DAY), check(asOf)], { asOf }).verification.intervalMedianMs).toBe(3 * DAY);
  });
});
