/**
 * The figures, as pure functions of the evidence: nothing here reads a clock, a file or a network. Every function takes a
 * `FigureInput` and leaves it as it was; equal inputs give equal results, whatever the order or repetition of their rows.
 */
export { applyChanges } from './changes/apply-changes';
export * from './changes/change';
export * from './changes/change-error';
export * from './compute';
export { CAUSE_OF_DETAIL } from './incidents/cause';
export { intersect, normalise, overlapMs, subtract, totalMs, union } from './interval/interval-set';
export { LAYERS } from './monitoring/monitoring-of';
export { responseTimeOf } from './monitoring/response-time';
export { explainFigure, explainUptime } from './derivation/explain-figure';
export * from './periods/named-period';
export { previousPeriod } from './periods/previous-period';
export { buildRuns, RUN_BREAK_FACTOR, type ProbeResult } from './probes/build-runs';
export { ceilPercent, exactPercent, floorPercent } from './ratio/exact-percent';
export * from './results';
export { RULES_VERSION } from './rules-version';
export { responseTimeSpans, type ResponseTimeStep } from './series/response-time-spans';
export * from './types';
export { addDays, localDateOf, localDays, periodFromDates, zonedStartOfDay, type LocalDay } from './zone/local-date';
export { type DaySpan, wholeDaysOf } from './zone/whole-days';
