import { addDays, type BackupRun, type Patch } from '@kaiji/metrics';
import { byIncidents, type CaseInput, caseInput, checked, clock, DAY, HOUR, jstMs, MARCH_6, MINUTE, outage, tokyo } from './case-input';
import { exactly, uptimeCase, type WorkedCase } from './worked-case';

const minutes = (n: number): number => n * MINUTE;
const restoredAfter = (id: string, hour: string, after: number) => outage(id, clock(hour), clock(hour) + minutes(after));
const THREE = [restoredAfter('1', '01:00', 10), restoredAfter('2', '02:00', 20), restoredAfter('3', '03:00', 60)];
const seenAt = clock('20:00');
const merged: CaseInput = byIncidents({
  period: MARCH_6,
  policy: { mergeGapSeconds: 300 },
  incidents: [outage('a', clock('10:00'), clock('10:05')), outage('b', clock('10:07'), clock('10:10'))],
});

const SEEN = '2026-03-01';
const patch = (advisory: string, released: string, extra: Partial<Patch> = {}): Patch => ({ advisory, asset: 'web-01', severity: 'high', releasedAt: jstMs(`${released} 10:00`), ...extra });
const fixedAfter = (days: number, extra: Partial<Patch> = {}): Patch =>
  patch(`JVN-fixed-${days}`, '2025-09-01', { startedAt: jstMs(`${addDays('2025-09-01', days)} 10:00`), ...extra });
const withPatches = (...patches: Patch[]): CaseInput => caseInput({ asOf: jstMs(`${SEEN} 12:00`), patches });
const tenPatches: CaseInput = withPatches(
  ...[3, 5, 7, 10, 12, 14, 20].map((days) => fixedAfter(days)),
  ...[30, 5, 5].map((days, index) => patch(`JVN-open-${index}`, addDays(SEEN, -days))),
);
const overMidnight: CaseInput = withPatches(patch('JVN-1', '2025-04-01', { releasedAt: Date.parse('2025-04-01T23:30:00Z'), startedAt: jstMs('2025-04-16 10:00') }));
const threeAssets: CaseInput = withPatches(...[5, 10, 20].map((days) => fixedAfter(days, { advisory: 'JVN-X', asset: `web-${days}` })));

/** 02:00 to 05:00; day 0 is the last of May. */
const nightly = (day: number, extra: Partial<BackupRun> = {}): BackupRun => {
  const date = addDays('2025-05-31', day);
  return { id: `B${day}`, target: 'db', startedAt: jstMs(`${date} 02:00`), completedAt: jstMs(`${date} 05:00`), outcome: 'success', ...extra };
};
const nights = Array.from({ length: 32 }, (_, day) => nightly(day));
const withBackups = (backupRuns: BackupRun[]): CaseInput => caseInput({ period: tokyo('2025-06-01', '2025-07-01'), backupRuns });
const twentyPoints = Array.from({ length: 20 }, (_, i) => nightly(-i, { kind: i < 2 ? 'independent' : 'dependent', ...(i === 19 ? { outcome: 'failure' as const } : {}) }));

const FIVE_MINUTES = minutes(5);
const gaps: CaseInput = caseInput({
  period: { from: clock('10:00'), to: clock('10:32') },
  service: { components: [checked('web', FIVE_MINUTES)] },
  results: [0, 5, 10, 15, 26, 31].map((minute) => ({ check: 'web-http', location: 'tokyo', at: clock('10:00') + minutes(minute), outcome: 'up', intervalMs: FIVE_MINUTES })),
});

export const RECORD_CASES: readonly WorkedCase[] = [
  {
    id: 'M01',
    says: 'restored after 10, 20 and 60 minutes',
    input: byIncidents({ period: MARCH_6, asOf: seenAt, incidents: THREE }),
    figure: 'incidents',
    expected: { restoration: { n: 3, meanMs: minutes(30), medianMs: minutes(20), maxMs: minutes(60), open: 0 } },
  },
  {
    id: 'M02',
    says: 'the same with one open for 120 minutes',
    input: byIncidents({ period: MARCH_6, asOf: seenAt, incidents: [...THREE, outage('4', seenAt - minutes(120))] }),
    figure: 'incidents',
    expected: { restoration: { n: 3, meanMs: minutes(30), open: 1, lowerBoundMeanMs: minutes(52.5) } },
  },
  { id: 'I03', says: 'two stops two minutes apart are one', input: merged, figure: 'incidents', expected: { total: 1 } },
  uptimeCase('I03 down', 'and the time between them was up', merged, { downMs: 480_000 }),
  {
    id: 'P02',
    says: 'lag in days of the service’s zone',
    input: overMidnight,
    figure: 'patches',
    expected: { list: [{ lagDays: 14, lagMs: 337.5 * HOUR, result: 'met' }] },
  },
  {
    id: 'P02 UTC',
    says: 'the same item seen from UTC is a day longer',
    input: { ...overMidnight, timeZone: 'UTC' },
    figure: 'patches',
    expected: { list: [{ lagDays: 15, result: 'late' }] },
  },
  {
    id: 'P04',
    says: 'met of due, not of closed nor of all',
    input: tenPatches,
    figure: 'patches',
    expected: { value: exactly('75.000', 6, 8), compliance: { due: 8, met: 6, notYetDue: 2 } },
  },
  {
    id: 'P05',
    says: 'the typical lag counts those still open',
    input: tenPatches,
    figure: 'patches',
    expected: { kaplanMeier: { medianDays: 12, fixedByDue: exactly('73.333', 11, 15), n: 10, censored: 3 } },
  },
  {
    id: 'P11',
    says: 'an advisory is as late as its slowest asset',
    input: threeAssets,
    figure: 'patches',
    expected: { value: exactly('66.666', 2, 3), byAdvisory: [{ advisory: 'JVN-X', slowestLagDays: 20, met: false }] },
  },
  {
    id: 'B02',
    says: 'one night of thirty missed',
    input: withBackups(nights.map((one, day) => (day === 15 ? { ...one, outcome: 'failure' } : one))),
    figure: 'backups',
    expected: { targets: [{ scheduled: { done: 29, due: 30, rate: exactly('96.666', 29, 30) }, intervalMaxMs: 48 * HOUR }] },
  },
  {
    id: 'B03',
    says: 'nightly from 02:00 to 05:00',
    input: withBackups(nights),
    figure: 'backups',
    expected: { targets: [{ intervalMedianMs: DAY, largestLossWindowMs: 27 * HOUR }] },
  },
  {
    id: 'B07',
    says: 'points that depend on others stand apart, one in error is none',
    input: withBackups(twentyPoints),
    figure: 'backups',
    expected: { targets: [{ generations: { independent: 2, dependent: 17, total: 19 } }] },
  },
  {
    id: 'N01',
    says: 'gaps of 5, 5, 5, 11 and 5 minutes',
    input: gaps,
    figure: 'monitoring',
    expected: {
      value: { layersMonitored: 1 },
      layers: [
        { layer: 'application', medianGapMs: FIVE_MINUTES, maxGapMs: minutes(11), withinConfigured: exactly('80.000', 4, 5) },
        ...['platform', 'serverStorage', 'securityDevice', 'network'].map((layer) => ({ layer, medianGapMs: null, withinConfigured: null })),
      ],
    },
  },
];
