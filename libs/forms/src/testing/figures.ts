import type {
  BackupTargetFigure,
  ExactPercent,
  FigurePeriod,
  IncidentRow,
  MaintenanceRow,
  MonitoringLayerFigure,
  NotificationSummary,
  Outage,
  PatchCompliance,
  Policy,
  ResponseTime,
} from '@kaiji/contracts';
import type { FigureOf } from '../wording/draft';
import { DAY_MS, HOUR_MS } from '../wording/duration-text';

/** 2018-11-01 to 2019-10-31 in Japan, looked at after it was over. */
export const PERIOD: FigurePeriod = {
  from: '2018-10-31T15:00:00.000Z',
  to: '2019-10-31T15:00:00.000Z',
  timeZone: 'Asia/Tokyo',
  asOf: '2019-11-05T00:00:00.000Z',
};

export const POLICY: Policy = {
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

export const percent = (shown: string, numerator: number, denominator: number): ExactPercent => ({
  percent: shown,
  exact: { numerator, denominator },
});

const head = <Name extends string>(figure: Name) => ({
  figure,
  period: PERIOD,
  rules: { version: '1', policy: POLICY },
  evidence: { counts: {}, hash: 'a'.repeat(64) },
  notes: [],
});

const YEAR_MS = 365 * DAY_MS;

export const uptime = (over: Partial<FigureOf<'uptime'>> = {}): FigureOf<'uptime'> => ({
  ...head('uptime'),
  value: percent('99.991', YEAR_MS - 2_838_240, YEAR_MS),
  agreedMs: YEAR_MS,
  upMs: YEAR_MS - 2_838_240,
  downMs: 2_838_240,
  unknownMs: 0,
  excludedMs: 0,
  coverage: percent('100.000', YEAR_MS, YEAR_MS),
  lower: percent('99.991', YEAR_MS - 2_838_240, YEAR_MS),
  upper: percent('99.991', YEAR_MS - 2_838_240, YEAR_MS),
  beforeExclusions: null,
  disclosable: true,
  outages: [],
  exclusions: [],
  emergencies: [],
  gaps: [],
  unconfirmedFailures: [],
  ...over,
});

export const outage = (over: Partial<Outage> = {}): Outage => ({
  from: '2019-03-06T01:30:00.000Z',
  to: '2019-03-06T01:40:00.000Z',
  downMs: 600_000,
  components: ['web'],
  incidents: [],
  sources: ['probes'],
  ...over,
});

const NO_DURATIONS = { n: 0, meanMs: null, medianMs: null, maxMs: null };

export const notificationSummary = (over: Partial<NotificationSummary> = {}): NotificationSummary => ({
  ...NO_DURATIONS,
  limitMs: HOUR_MS,
  met: 0,
  late: 0,
  missed: 0,
  pending: 0,
  withinLimit: null,
  ...over,
});

export const notification = (over: Partial<NotificationSummary> = {}): FigureOf<'notification'> => ({
  ...head('notification'),
  value: null,
  notification: notificationSummary(over),
  acknowledgement: NO_DURATIONS,
});

export const incidentRow = (over: Partial<IncidentRow> = {}): IncidentRow => ({
  id: 'INC-1',
  revision: 1,
  title: '停止',
  impact: 'outage',
  cause: 'hardware',
  detail: 'hardware',
  occurredAt: '2019-03-06T01:30:00.000Z',
  restoredAt: '2019-03-06T01:40:00.000Z',
  detectionMs: null,
  notificationMs: null,
  restorationMs: 600_000,
  counted: true,
  flags: [],
  ...over,
});

export const incidents = (over: Partial<FigureOf<'incidents'>> = {}): FigureOf<'incidents'> => ({
  ...head('incidents'),
  value: { total: 10 },
  total: 10,
  byCause: { hardware: 8, software: 0, network: 1, other: 1 },
  byDetail: {},
  byImpact: { outage: 10, partial: 0, degraded: 0, none: 0 },
  carriedIn: 0,
  restoration: { ...NO_DURATIONS, open: 0, lowerBoundMeanMs: null },
  detection: NO_DURATIONS,
  notification: notificationSummary(),
  list: [],
  ...over,
});

export const backupTarget = (over: Partial<BackupTargetFigure> = {}): BackupTargetFigure => ({
  target: 'db',
  runs: 365,
  successes: 365,
  intervalMedianMs: DAY_MS,
  intervalP95Ms: DAY_MS,
  intervalMaxMs: DAY_MS,
  largestLossWindowMs: 27 * HOUR_MS,
  scheduled: { done: 365, due: 365, rate: percent('100.000', 365, 365) },
  generations: { independent: 7, dependent: 0, total: 7 },
  verification: {
    good: 12,
    lastGoodAt: '2019-10-15T00:00:00.000Z',
    intervalMedianMs: 30 * DAY_MS,
    intervalMaxMs: 31 * DAY_MS,
    monthsWithOne: 12,
    months: 12,
  },
  ...over,
});

export const backups = (targets: BackupTargetFigure[]): FigureOf<'backups'> => ({ ...head('backups'), value: null, targets });

const NO_RESPONSE_TIME: ResponseTime = { results: 0, p50Ms: null, p95Ms: null, p99Ms: null };

export const layer = (over: Partial<MonitoringLayerFigure> = {}): MonitoringLayerFigure => ({
  layer: 'application',
  checks: 1,
  configuredIntervalMs: 60_000,
  results: 525_600,
  medianGapMs: 60_000,
  p95GapMs: 61_000,
  maxGapMs: 120_000,
  withinConfigured: percent('99.000', 99, 100),
  referenceIntervalMs: null,
  withinReference: null,
  responseTime: NO_RESPONSE_TIME,
  responseTimeByCheck: [],
  ...over,
});

export const monitoring = (layers: MonitoringLayerFigure[]): FigureOf<'monitoring'> => ({
  ...head('monitoring'),
  value: null,
  layers,
  responseTime: NO_RESPONSE_TIME,
});

export const compliance = (over: Partial<PatchCompliance> = {}): PatchCompliance => ({
  due: 0,
  met: 0,
  late: 0,
  overdueOpen: 0,
  notYetDue: 0,
  accepted: 0,
  withdrawn: 0,
  decommissioned: 0,
  withinDue: null,
  ...over,
});

export const patches = (over: Partial<FigureOf<'patches'>> = {}): FigureOf<'patches'> => ({
  ...head('patches'),
  value: null,
  patchDays: 14,
  compliance: compliance(),
  appliedCompliance: compliance(),
  bySeverity: {},
  byAdvisory: [],
  kaplanMeier: { medianDays: null, fixedByDue: null, n: 0, censored: 0 },
  list: [],
  ...over,
});

export const maintenanceRow = (over: Partial<MaintenanceRow> = {}): MaintenanceRow => ({
  from: '2019-02-01T15:00:00.000Z',
  to: '2019-02-01T17:00:00.000Z',
  maintenance: 'M-1',
  title: '定期メンテナンス',
  announcedAt: '2019-01-15T00:00:00.000Z',
  noticeMs: 20 * DAY_MS,
  kind: 'planned',
  channels: [],
  ...over,
});

export const maintenance = (list: MaintenanceRow[], over: Partial<FigureOf<'maintenance'>> = {}): FigureOf<'maintenance'> => {
  const count = (kind: MaintenanceRow['kind']) => list.filter((one) => one.kind === kind).length;
  return {
    ...head('maintenance'),
    value: null,
    planned: count('planned'),
    emergency: count('emergency'),
    cancelled: count('cancelled'),
    minimumNoticeMs: null,
    medianNoticeMs: null,
    withinNotice: null,
    hasEmergency: count('emergency') > 0,
    channels: [],
    list,
    ...over,
  };
};
