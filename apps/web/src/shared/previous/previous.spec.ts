import type { BackupsFigure, BackupTargetFigure, Figure, IncidentsFigure, MaintenanceFigure, Note, Policy, PreviousPeriod, UptimeFigure } from '@kaiji/contracts';
import { compareHeadlines } from './compare-headlines';
import { hasNoData } from './has-no-data';
import { reservationsOf } from './reservations-of';

const POLICY: Policy = {
  basis: 'probes',
  confirmFailures: 2,
  staleAfterIntervals: 2,
  maintenanceNoticeDays: 7,
  minimumCoverage: 0.99,
  degradedWeight: 0,
  partialWeight: 1,
  patchDays: 14,
  minimumSeconds: 0,
  mergeGapSeconds: 0,
  noticeMinutes: 60,
  decimals: 3,
};
const PERIOD = { from: '2026-04-01T00:00:00+09:00', to: '2027-04-01T00:00:00+09:00', timeZone: 'Asia/Tokyo', asOf: '2027-05-01T00:00:00Z' };
const PREVIOUS: PreviousPeriod = { kind: 'fiscalYear', from: '2025-04-01', to: '2026-04-01' };

interface Head {
  policy?: Partial<Policy>;
  asOf?: string;
  notes?: Note[];
}

const head = ({ policy = {}, asOf = PERIOD.asOf, notes = [] }: Head) => ({
  period: { ...PERIOD, asOf },
  rules: { version: '1', policy: { ...POLICY, ...policy } },
  evidence: { counts: {}, hash: '' },
  notes,
});

const uptime = (percent: string | null, more: Head & { disclosable?: boolean } = {}): UptimeFigure => ({
  ...head(more),
  figure: 'uptime',
  value: percent === null ? null : { percent, exact: { numerator: 1, denominator: 1 } },
  agreedMs: 0,
  upMs: 0,
  downMs: 0,
  unknownMs: 0,
  excludedMs: 0,
  coverage: null,
  lower: null,
  upper: null,
  beforeExclusions: null,
  disclosable: more.disclosable ?? true,
  outages: [],
  exclusions: [],
  emergencies: [],
  gaps: [],
  unconfirmedFailures: [],
});

const none = { n: 0, meanMs: null, medianMs: null, maxMs: null };
const incidents = (total: number): IncidentsFigure => ({
  ...head({}),
  figure: 'incidents',
  value: { total },
  total,
  byCause: { hardware: total, software: 0, network: 0, other: 0 },
  byDetail: {},
  byImpact: { outage: total, partial: 0, degraded: 0, none: 0 },
  carriedIn: 0,
  restoration: { ...none, open: 0, lowerBoundMeanMs: null },
  detection: none,
  notification: { ...none, limitMs: 0, met: 0, late: 0, missed: 0, pending: 0, withinLimit: null },
  list: [],
});

const maintenance = (minimumNoticeMs: number | null): MaintenanceFigure => ({
  ...head({}),
  figure: 'maintenance',
  value: null,
  planned: 0,
  emergency: 0,
  cancelled: 0,
  minimumNoticeMs,
  medianNoticeMs: null,
  withinNotice: null,
  hasEmergency: false,
  channels: [],
  list: [],
});

const target: BackupTargetFigure = {
  target: 'database',
  runs: 1,
  successes: 1,
  intervalMedianMs: 90_000_000,
  intervalP95Ms: null,
  intervalMaxMs: null,
  largestLossWindowMs: null,
  scheduled: { done: 0, due: 0, rate: null },
  generations: null,
  verification: { good: 0, lastGoodAt: null, intervalMedianMs: null, intervalMaxMs: null, monthsWithOne: 0, months: 0 },
};
const backups = (runs: readonly number[]): BackupsFigure => ({
  ...head({}),
  figure: 'backups',
  value: { intervalMedianMs: 90_000_000, intervalMaxMs: null, generations: null },
  targets: runs.map((each) => ({ ...target, runs: each })),
});

describe('compareHeadlines', () => {
  it('knows for each figure which way is better', () => {
    expect(compareHeadlines(uptime('99.983'), uptime('99.987'))).toEqual({ unit: 'percent', before: '99.983', after: '99.987', verdict: 'better' });
    expect(compareHeadlines(uptime('100.000'), uptime('99.999'))).toMatchObject({ verdict: 'worse' });
    expect(compareHeadlines(incidents(12), incidents(9))).toEqual({ unit: 'count', before: '12', after: '9', verdict: 'better' });
    expect(compareHeadlines(incidents(0), incidents(1))).toMatchObject({ verdict: 'worse' });
    expect(compareHeadlines(maintenance(9), maintenance(10))).toEqual({ unit: 'ms', before: '9', after: '10', verdict: 'better' });
    expect(compareHeadlines(maintenance(1000), maintenance(1000))).toMatchObject({ verdict: 'same' });
  });

  it('does not take fewer places for a fall', () => {
    expect(compareHeadlines(uptime('99.987'), uptime('99.9'))).toEqual({ unit: 'percent', before: '99.9', after: '99.9', verdict: 'same' });
    expect(compareHeadlines(uptime('99.9'), uptime('99.987'))).toMatchObject({ verdict: 'same' });
    expect(compareHeadlines(uptime('99.9999'), uptime('100'))).toEqual({ unit: 'percent', before: '99', after: '100', verdict: 'better' });
  });

  it('compares nothing with what is not known', () => {
    expect(compareHeadlines(uptime(null), uptime('99.987'))).toBeNull();
    expect(compareHeadlines(maintenance(5), maintenance(null))).toBeNull();
  });
});

describe('hasNoData', () => {
  it('takes no recorded incident for none only where the service was watched', () => {
    expect(hasNoData(incidents(0), [uptime(null), incidents(0)])).toBe(true);
    expect(hasNoData(incidents(0), [uptime('100.000'), incidents(0)])).toBe(false);
  });

  it('takes an interval that nothing but its end lies in for none', () => {
    expect(hasNoData(backups([0, 0]), [])).toBe(true);
    expect(hasNoData(backups([0, 1]), [])).toBe(false);
  });

  it('is so for whatever has no headline', () => {
    expect(hasNoData(uptime(null), [])).toBe(true);
    expect(hasNoData(maintenance(null), [])).toBe(true);
    expect(hasNoData(maintenance(0), [])).toBe(false);
  });
});

describe('reservationsOf', () => {
  const reservations = (before: Figure, now: Figure, startedOn?: string) => reservationsOf({ before, now, previous: PREVIOUS, startedOn });

  it('are none between two whole periods under one policy', () => {
    expect(reservations(uptime('99.9'), uptime('99.9'), '2025-04-01')).toEqual([]);
  });

  it('name a policy that differs where it decides the figure', () => {
    expect(reservations(uptime('99.9', { policy: { confirmFailures: 3 } }), uptime('99.9'))).toEqual(['policy']);
    expect(reservations(uptime('99.9', { policy: { patchDays: 7, decimals: 1 } }), uptime('99.9'))).toEqual([]);
    expect(reservations(uptime('99.9', { notes: [{ code: 'policyChanged' }] }), uptime('99.9'))).toEqual(['policy']);
  });

  it('name a period that is not over, but for its last day', () => {
    expect(reservations(uptime('99.9'), uptime('99.9', { asOf: '2027-03-30T14:59:59Z' }))).toEqual(['running']);
    expect(reservations(uptime('99.9'), uptime('99.9', { asOf: '2027-03-30T15:00:00Z' }))).toEqual([]);
  });

  it('name a service that began within the period before, and one that was seen too little', () => {
    expect(reservations(uptime('99.9'), uptime('99.9'), '2025-04-02')).toEqual(['startedWithin']);
    expect(reservations(uptime('99.9', { disclosable: false }), uptime('99.9'))).toEqual(['coverage']);
  });
});
