/**
 * Figures as they cross the wire. Instants are RFC 3339 strings in UTC, durations integer milliseconds (`…Ms`),
 * percentages floored decimal strings beside the exact ratio. `null` means "not known", never 0 and never 100.
 */
import type { MaintenanceFigure } from './maintenance-figure';
import type { SupportFigure } from './support-figure';
import type { CauseDetail, FormCause, Layer, Policy } from './vocabulary';

export const FIGURES = ['uptime', 'incidents', 'patches', 'backups', 'monitoring', 'maintenance', 'notification', 'support'] as const;
export type FigureName = (typeof FIGURES)[number];

export interface ExactPercent {
  percent: string;
  exact: { numerator: number; denominator: number };
}

export interface WireInterval {
  from: string;
  to: string;
}

export interface FigurePeriod extends WireInterval {
  timeZone: string;
  asOf: string;
}

export interface FigureHead<Name extends FigureName> {
  figure: Name;
  period: FigurePeriod;
  rules: { version: string; policy: Policy };
  /** What was read, and a SHA-256 over it: the same records give the same hash. */
  evidence: { counts: Record<string, number>; hash: string };
  notes: Note[];
}

/** A remark beside a figure: a code for the screen's wording, with what it speaks of. */
export interface Note {
  code: string;
  params?: Record<string, string | number>;
}

export interface UptimeTotals {
  agreedMs: number;
  upMs: number;
  downMs: number;
  unknownMs: number;
}

export interface Outage extends WireInterval {
  /** Weighted downtime within agreed service time. */
  downMs: number;
  components: string[];
  /** Ids of the incidents that overlap it. */
  incidents: string[];
  /** The first of `incidents`. */
  incident?: string;
  sources: ('probes' | 'incident' | 'maintenance' | 'correction')[];
}

export interface Exclusion extends WireInterval {
  maintenance: string;
  title: string;
  announcedAt: string;
  recordedBy?: string;
  noticeMs: number;
  /** Recorded in Kaiji only after it had begun. */
  enteredAfterTheFact: boolean;
  excludedMs: number;
}

export interface EmergencyMaintenance extends WireInterval {
  maintenance: string;
  title: string;
  announcedAt: string;
  noticeMs: number;
  reason: 'shortNotice' | 'announcedAfterStart' | 'widenedAfterStart' | 'overrun';
  downMs: number;
}

export interface Gap extends WireInterval {
  check: string;
  location: string;
  component: string;
  unknownMs: number;
}

export interface UnconfirmedFailure {
  check: string;
  location: string;
  at: string;
  count: number;
}

export interface UptimeFigure extends FigureHead<'uptime'>, UptimeTotals {
  value: ExactPercent | null;
  excludedMs: number;
  coverage: ExactPercent | null;
  /** Unknown counted as down. */
  lower: ExactPercent | null;
  /** Unknown counted as up. */
  upper: ExactPercent | null;
  beforeExclusions: (UptimeTotals & { value: ExactPercent | null }) | null;
  disclosable: boolean;
  outages: Outage[];
  exclusions: Exclusion[];
  emergencies: EmergencyMaintenance[];
  gaps: Gap[];
  unconfirmedFailures: UnconfirmedFailure[];
}

/** Durations of `n` events; all `null` where there were none. */
export interface DurationSummary {
  n: number;
  meanMs: number | null;
  medianMs: number | null;
  maxMs: number | null;
}

export interface RestorationSummary extends DurationSummary {
  open: number;
  /** Mean with those still open, counted until asOf. */
  lowerBoundMeanMs: number | null;
}

export interface NotificationSummary extends DurationSummary {
  limitMs: number;
  met: number;
  late: number;
  /** Nobody was told. */
  missed: number;
  /** Not told yet, and the limit has not passed. */
  pending: number;
  withinLimit: ExactPercent | null;
}

export interface IncidentRow {
  id: string;
  revision: number;
  title: string;
  impact: 'outage' | 'partial' | 'degraded' | 'none';
  cause: FormCause;
  detail: CauseDetail;
  occurredAt: string;
  restoredAt: string | null;
  detectionMs: number | null;
  notificationMs: number | null;
  restorationMs: number | null;
  counted: boolean;
  /** Why it is not counted. */
  leftOut?: 'falsePositive' | 'tooShort' | 'merged' | 'notAnOutage';
  mergedInto?: string;
  flags: string[];
}

export interface IncidentsFigure extends FigureHead<'incidents'> {
  value: { total: number } | null;
  total: number;
  byCause: Record<FormCause, number>;
  byDetail: Partial<Record<CauseDetail, number>>;
  byImpact: Record<'outage' | 'partial' | 'degraded' | 'none', number>;
  carriedIn: number;
  restoration: RestorationSummary;
  detection: DurationSummary;
  notification: NotificationSummary;
  list: IncidentRow[];
}

export interface NotificationFigure extends FigureHead<'notification'> {
  value: ExactPercent | null;
  notification: NotificationSummary;
  acknowledgement: DurationSummary;
}

export interface PatchCompliance {
  due: number;
  met: number;
  late: number;
  overdueOpen: number;
  notYetDue: number;
  accepted: number;
  withdrawn: number;
  decommissioned: number;
  withinDue: ExactPercent | null;
}

export interface PatchRow {
  advisory: string;
  asset: string;
  component?: string;
  severity: string;
  releasedAt: string;
  dueAt: string;
  startedAt: string | null;
  appliedAt: string | null;
  /** Calendar days of the service's zone until patching started; of an open one until asOf. */
  lagDays: number | null;
  lagMs: number | null;
  result: 'met' | 'late' | 'overdue' | 'notYetDue' | 'accepted' | 'withdrawn' | 'decommissioned';
}

export interface PatchesFigure extends FigureHead<'patches'> {
  value: ExactPercent | null;
  patchDays: number;
  compliance: PatchCompliance;
  /** The same by the day of application in production rather than of start. */
  appliedCompliance: PatchCompliance;
  bySeverity: Record<string, PatchCompliance>;
  byAdvisory: { advisory: string; severity: string; assets: number; slowestLagDays: number | null; met: boolean | null }[];
  kaplanMeier: { medianDays: number | null; fixedByDue: ExactPercent | null; n: number; censored: number };
  list: PatchRow[];
}

export interface BackupTargetFigure {
  target: string;
  runs: number;
  successes: number;
  intervalMedianMs: number | null;
  intervalP95Ms: number | null;
  intervalMaxMs: number | null;
  largestLossWindowMs: number | null;
  scheduled: { done: number; due: number; rate: ExactPercent | null };
  generations: { independent: number; dependent: number; total: number } | null;
  verification: {
    good: number;
    lastGoodAt: string | null;
    intervalMedianMs: number | null;
    intervalMaxMs: number | null;
    monthsWithOne: number;
    months: number;
  };
}

export interface BackupsFigure extends FigureHead<'backups'> {
  /** The worst target's. */
  value: { intervalMedianMs: number | null; intervalMaxMs: number | null; generations: number | null } | null;
  targets: BackupTargetFigure[];
}

/** Response times of results that responded (up or degraded); quantiles by nearest rank, each an upper bound that is at most 1 % too high. */
export interface ResponseTime {
  /** How many results have a response time; without any the quantiles are `null`. */
  results: number;
  p50Ms: number | null;
  p95Ms: number | null;
  p99Ms: number | null;
}

export interface MonitoringLayerFigure {
  layer: Layer;
  checks: number;
  /** The longest of the layer's configured intervals; `null` where the layer has no check. */
  configuredIntervalMs: number | null;
  results: number;
  medianGapMs: number | null;
  p95GapMs: number | null;
  maxGapMs: number | null;
  withinConfigured: ExactPercent | null;
  /** The interval that the policy sets as reference, and the share of gaps within it; `null` where it sets none. */
  referenceIntervalMs: number | null;
  withinReference: ExactPercent | null;
  responseTime: ResponseTime;
  responseTimeByCheck: (ResponseTime & { check: string })[];
}

export interface MonitoringFigure extends FigureHead<'monitoring'> {
  value: { layersMonitored: number; layers: number } | null;
  layers: MonitoringLayerFigure[];
  /** Of the whole service: every check of its definition once, over the whole local days of the period that are over. */
  responseTime: ResponseTime;
}

export type Figure =
  | UptimeFigure
  | IncidentsFigure
  | PatchesFigure
  | BackupsFigure
  | MonitoringFigure
  | MaintenanceFigure
  | NotificationFigure
  | SupportFigure;

/** What a period is: by its dates in the service's zone, and by the month in which the service's fiscal year starts. */
export type PeriodKind = 'fiscalYear' | 'calendarYear' | 'quarter' | 'month' | 'last12Months' | 'dates' | 'instants';

/** The period of the same kind that ends where one starts; `from` and `to` as a query takes them, dates but for `instants`. */
export interface PreviousPeriod extends WireInterval {
  kind: PeriodKind;
}

/** `GET /services/{service}/figures`: one of each name. */
export interface FiguresResponse {
  service: string;
  period: FigurePeriod;
  /** `null` where it would begin before 1970. */
  previous: PreviousPeriod | null;
  items: Figure[];
}

/** `GET /services/{service}/figures/uptime/breakdown?by=`: rows add up to the total, to the millisecond. */
export interface BreakdownResponse {
  period: FigurePeriod;
  by: 'day' | 'month';
  items: BreakdownRow[];
}

export interface BreakdownRow extends WireInterval, UptimeTotals {
  /** Local date of the row's start: `YYYY-MM-DD` or `YYYY-MM`. */
  label: string;
  excludedMs: number;
  value: ExactPercent | null;
  /** Stops that began in it. */
  outages: number;
  /** What to paint: the worst that happened. */
  state: 'up' | 'partial' | 'down' | 'maintenance' | 'unknown' | 'none';
}

/**
 * `GET /services/{service}/figures/monitoring/response-times?by=`: whole local days that are over, ISO weeks or calendar years in the
 * service's zone, cut at the period.
 */
export interface ResponseTimesResponse {
  period: FigurePeriod;
  by: 'day' | 'week' | 'year';
  items: ResponseTimeRow[];
}

export interface ResponseTimeRow extends WireInterval, ResponseTime {
  /** `YYYY-MM-DD`, `YYYY-Www` or `YYYY`. */
  label: string;
}

/** `GET /services/{service}/trend?from&to`: the nightly figures, kept once and never computed again unless evidence moved. */
export interface TrendResponse {
  items: TrendRow[];
}

export interface TrendRow extends UptimeTotals {
  day: string;
  revision: number;
  computedAt: string;
  value: ExactPercent | null;
  /** From the first row to this one. */
  cumulative: ExactPercent | null;
  outages: number;
}

export interface TimelineInterval extends WireInterval {
  state: 'up' | 'down' | 'partial' | 'degraded' | 'maintenance' | 'unknown' | 'outOfHours';
  components: string[];
  incidents: string[];
  sources: string[];
}

export interface TimelineResponse {
  period: FigurePeriod;
  items: TimelineInterval[];
}

export interface Discrepancy extends WireInterval {
  kind: 'probeOnly' | 'incidentOnly' | 'startDiffers' | 'endDiffers';
  incident?: string;
  components: string[];
  differenceMs: number;
}
