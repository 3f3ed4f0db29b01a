/**
 * The figures, as pure functions of the evidence: nothing here reads a clock, a file or a network. Every function takes a
 * `FigureInput` and leaves it as it was; equal inputs give equal results, whatever the order or repetition of their rows.
 */
import type { AllFigures, BackupsResult, BreakdownRow, Discrepancy, Granularity, IncidentsResult, MaintenanceResult } from './results';
import type { MonitoringResult, NotificationResult, PatchesResult, SupportResult, TimelineInterval, UptimeResult } from './results';
import type { Cause, CauseDetail, ExactPercent, FigureInput, Interval, Outcome, ProbeRun } from './types';

export * from './results';
export * from './types';

export const RULES_VERSION = '1.0.0';
export const RUN_BREAK_FACTOR = 1.5;

export interface ProbeResult {
  readonly check: string;
  readonly location: string;
  readonly at: number;
  readonly outcome: Outcome;
  readonly intervalMs: number;
}

export interface LocalDay extends Interval {
  readonly date: string;
}

const pending = (): never => {
  throw new Error('not written yet');
};

export const CAUSE_OF_DETAIL: Readonly<Record<CauseDetail, Cause>> = {
  hardware: 'hardware',
  software: 'software',
  network: 'network',
  other: 'other',
  ownSoftware: 'software',
  change: 'software',
  carrier: 'network',
  power: 'hardware',
  thirdParty: 'other',
  capacity: 'other',
  attack: 'other',
  operator: 'other',
  disaster: 'other',
  customer: 'other',
  investigating: 'other',
};

export const computeUptime: (input: FigureInput) => UptimeResult = pending;
export const computeIncidents: (input: FigureInput) => IncidentsResult = pending;
export const computeNotification: (input: FigureInput) => NotificationResult = pending;
export const computePatches: (input: FigureInput) => PatchesResult = pending;
export const computeBackups: (input: FigureInput) => BackupsResult = pending;
export const computeMonitoring: (input: FigureInput) => MonitoringResult = pending;
export const computeMaintenance: (input: FigureInput) => MaintenanceResult = pending;
export const computeSupport: (input: FigureInput) => SupportResult = pending;
export const computeAll: (input: FigureInput) => AllFigures = pending;
export const computeBreakdown: (input: FigureInput, by: Granularity) => readonly BreakdownRow[] = pending;
export const computeTimeline: (input: FigureInput) => readonly TimelineInterval[] = pending;
export const computeDiscrepancies: (input: FigureInput, toleranceMs: number) => readonly Discrepancy[] = pending;

export const buildRuns: (results: readonly ProbeResult[], breakFactor?: number) => ProbeRun[] = pending;

export const zonedStartOfDay: (localDate: string, timeZone: string) => number = pending;
export const periodFromDates: (from: string, to: string, timeZone: string) => Interval = pending;
export const localDateOf: (instant: number, timeZone: string) => string = pending;
export const addDays: (localDate: string, days: number) => string = pending;
export const localDays: (period: Interval, timeZone: string) => LocalDay[] = pending;

export const normalise: (intervals: readonly Interval[]) => Interval[] = pending;
export const union: (...sets: readonly (readonly Interval[])[]) => Interval[] = pending;
export const intersect: (a: readonly Interval[], b: readonly Interval[]) => Interval[] = pending;
export const subtract: (a: readonly Interval[], b: readonly Interval[]) => Interval[] = pending;
export const totalMs: (intervals: readonly Interval[]) => number = pending;

export const floorPercent: (numerator: number | bigint, denominator: number | bigint, decimals: number) => string = pending;
export const ceilPercent: (numerator: number | bigint, denominator: number | bigint, decimals: number) => string = pending;
export const exactPercent: (numerator: number | bigint, denominator: number | bigint, decimals: number) => ExactPercent | null = pending;
