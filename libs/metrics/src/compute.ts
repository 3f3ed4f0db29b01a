import { backupsOf } from './backups/backups-of';
import { incidentsOf, incidentsOfPeriod } from './incidents/incidents-of';
import { notificationOf } from './incidents/notification';
import { maintenanceOf } from './maintenance/maintenance-of';
import { monitoringOf } from './monitoring/monitoring-of';
import { patchesOf } from './patches/patches-of';
import type { AllFigures, BackupsResult, BreakdownRow, Discrepancy, Granularity, IncidentsResult, MaintenanceResult } from './results';
import type { MonitoringResult, NotificationResult, PatchesResult, SupportResult, TimelineInterval, UptimeResult } from './results';
import { breakdownOf } from './series/breakdown-of';
import { discrepanciesOf } from './series/discrepancies-of';
import { timelineOf } from './series/timeline-of';
import { serviceRecord } from './state/service-record';
import { supportOf } from './support/support-of';
import type { FigureInput } from './types';
import { uptimeOf } from './uptime/uptime-of';

/**
 * Uptime: up ÷ (up + down) within agreed service time, which is the effective time (period, life of the service, not after asOf)
 * within service hours, less planned maintenance of the whole service. Unknown time is in neither; `lower` and `upper` count it as
 * down and as up. `value` is `null` where nothing is known. Formula: METI's SLA guideline for SaaS, (agreed − stopped) ÷ agreed.
 *
 * Where the policy changes, each millisecond counts by the policy in force at it, and `pieces` and notes say so; the value is that of the
 * sums. What is shown of the whole (decimals, `disclosable`) is decided by the policy at the period's end, or at asOf where earlier.
 *
 * Runs come cut to the results that are not after asOf, and from as far back as failures may have to be confirmed.
 *
 * A component's state is the union of incidents and probes; an approved correction replaces both. A group of components loses what
 * the worst of its `required` best members loses, the service what its worst group or component loses.
 * Every correction that acts on agreed time is named by a note `correctionApplied` with the milliseconds of it.
 * Throws a RangeError for a weight outside 0 to 1, a malformed date or time of day, or an unknown time zone.
 */
export function computeUptime(input: FigureInput): UptimeResult {
  return uptimeOf(serviceRecord(input));
}

/**
 * Incidents: `total` are the stops of use (impact outage) that began in the period, less false positives, those shorter than
 * `minimumSeconds` and those merged into another; `byCause` and `byDetail` add up to it. `byImpact` shows the others beside them.
 * An incident is judged by the policy in force when it occurred. Stops carried in are listed with the flag `carriedIn` and not counted.
 * Restoration is over the counted stops restored in the period; what was merged is one stop, from the start of the first to the
 * restoration of the last.
 */
export function computeIncidents(input: FigureInput): IncidentsResult {
  return incidentsOf(input, incidentsOfPeriod(input));
}

/**
 * Notification: from detection to the first notice, over the counted incidents. `value` is met ÷ (met + late + missed), `null` where
 * none was due. Where nobody was told and no detection is recorded, the time runs from the occurrence; a notice without a detection is
 * left out (note `detectionNotRecorded`). Acknowledgement is counted from detection. The limit is the one in force when the time began.
 */
export function computeNotification(input: FigureInput): NotificationResult {
  return notificationOf(input, incidentsOfPeriod(input));
}

/**
 * Patches: the share, of those whose due date (`patchDays` local calendar days after release) lies in the period, for which patching
 * began in time. One is due once that day has ended or patching has begun; `patchDays` is that in force at the release. Typical lag is
 * the Kaplan–Meier estimate, in days. Where a patch was reopened, its due date and lag count from the reopening, and what was started
 * or applied by then no longer counts.
 */
export function computePatches(input: FigureInput): PatchesResult {
  return patchesOf(input);
}

/**
 * Backups by target. A success is one of the tool that left a point to restore from. Gaps are from start to start; generations are the
 * fewest points held at any time; verification looks at checks and restore tests without errors. `value` is the worst target's, `null`
 * without any.
 *
 * `scheduled` goes by the target's cadence, the median from start to start of all attempts whatever their outcome. Of 12 to 36 hours it
 * is one success on every local day that is over (a day not over counts once it has one). Otherwise the successes started in the period
 * ÷ the attempts, and no fewer than the cadence fits into it. With fewer than two attempts `due` is 0 and the rate `null`: not known.
 */
export function computeBackups(input: FigureInput): BackupsResult {
  return backupsOf(input);
}

/**
 * Monitoring by layer: configured interval and the gaps that occurred, from `gapCounts`, which the caller cuts to the period.
 * Quantiles are by nearest rank, the larger neighbour where the rank falls between two. `value` is `null` without any result.
 *
 * Response times come from `latencyCounts`, which the caller counts over the whole local days of the period (`wholeDaysOf`): of results
 * that responded (up or degraded) with a response time. Each quantile is the upper edge of what is counted together, never too low; a
 * note says over which days they are where these are not all of the period. `null` where none was measured.
 */
export function computeMonitoring(input: FigureInput): MonitoringResult {
  return monitoringOf(input);
}

/**
 * Maintenance that was to start in the period and not after asOf. The notice counts for all that was held, planned and emergency;
 * cancelled before its start, it was not held. The notice that it needs is the one in force at its start.
 */
export function computeMaintenance(input: FigureInput): MaintenanceResult {
  return maintenanceOf(input);
}

/**
 * Support: contacts offered in the period. `abandonment` is rounded up, the other shares down. `answeredInTime` is over the contacts
 * with a limit for answering, once they were answered or it has passed; notes say how many had none. `desk` is staffed ÷ announced
 * time by `shifts`, of all channels together: each channel's announced time counts by itself.
 */
export function computeSupport(input: FigureInput): SupportResult {
  return supportOf(input);
}

/** Every figure of one input; the same as one by one, with what they share worked out once. */
export function computeAll(input: FigureInput): AllFigures {
  const incidents = incidentsOfPeriod(input);
  return {
    uptime: uptimeOf(serviceRecord(input)),
    incidents: incidentsOf(input, incidents),
    patches: patchesOf(input),
    backups: backupsOf(input),
    monitoring: monitoringOf(input),
    maintenance: maintenanceOf(input),
    notification: notificationOf(input, incidents),
    support: supportOf(input),
  };
}

/**
 * The uptime of every local hour, day, month, calendar quarter or year of the period. Rows cover the whole period; those outside the
 * effective time are empty (`none`). Every `…Ms` adds up over the rows to the total of `computeUptime`.
 */
export function computeBreakdown(input: FigureInput, by: Granularity): BreakdownRow[] {
  return breakdownOf(serviceRecord(input), by);
}

/** The states of the service over the effective time, in order and without a gap; neighbours differ. */
export function computeTimeline(input: FigureInput): TimelineInterval[] {
  return timelineOf(serviceRecord(input));
}

/**
 * Where probes and incidents disagree within agreed service time: a stop of the probes without an incident (outage or partial), an
 * incident without such a stop, and starts or ends that differ by more than `toleranceMs`. Empty where the basis is incidents.
 */
export function computeDiscrepancies(input: FigureInput, toleranceMs: number): Discrepancy[] {
  return discrepanciesOf(input, toleranceMs);
}
