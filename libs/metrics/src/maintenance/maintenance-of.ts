import { DAY_MS } from '../interval/interval-set';
import { recordPolicyNotes } from '../policy/policy-notes';
import { closingPolicy, policySpans } from '../policy/policy-spans';
import { exactPercent } from '../ratio/exact-percent';
import { soundMaintenances } from '../records/sound-records';
import type { MaintenanceResult, MaintenanceRow } from '../results';
import type { PlannedMaintenance } from '../state/maintenance-plan';
import { planUnder } from '../state/plan-under';
import type { FigureInput } from '../types';

function rowOf({ id, title, from, to, announcedAt, noticeMs, cancelled, eligible, channels }: PlannedMaintenance): MaintenanceRow {
  const kind = cancelled ? 'cancelled' : eligible ? 'planned' : 'emergency';
  return { from, to, maintenance: id, title, announcedAt, noticeMs, kind, channels };
}

/** Longest first would flatter: of an even number the shorter of the middle two is the median. */
const lowerMedian = (sorted: readonly number[]): number | null => sorted[(sorted.length - 1) >> 1] ?? null;

/** The maintenance figure; see `computeMaintenance`. */
export function maintenanceOf(input: FigureInput): MaintenanceResult {
  const { period, asOf, service } = input;
  const policies = policySpans(input);
  const { rows: records, notes } = soundMaintenances(input.maintenances);
  const keys = service.components.map(({ key }) => key);
  const list = records
    .map((record) => rowOf(planUnder(record, policies, keys, service.recordedAt)))
    .filter(({ from }) => from >= period.from && from < period.to && from <= asOf)
    .sort((a, b) => a.from - b.from || (a.maintenance < b.maintenance ? -1 : 1));
  const held = list.filter(({ kind }) => kind !== 'cancelled');
  const planned = held.filter(({ kind }) => kind === 'planned').length;
  const notices = held.map(({ noticeMs }) => Math.max(0, noticeMs)).sort((a, b) => a - b);
  const minimumNoticeMs = notices[0] ?? null;
  return {
    value: minimumNoticeMs === null ? null : { minimumNoticeDays: Math.floor(minimumNoticeMs / DAY_MS) },
    planned,
    emergency: held.length - planned,
    cancelled: list.length - held.length,
    minimumNoticeMs,
    medianNoticeMs: lowerMedian(notices),
    withinNotice: exactPercent(planned, held.length, closingPolicy(policies, input).decimals),
    hasEmergency: held.length > planned,
    channels: [...new Set(held.flatMap(({ channels }) => channels))].sort(),
    list,
    notes: [
      ...notes,
      ...recordPolicyNotes(
        policies,
        period,
        ['maintenanceNoticeDays'],
        list.map(({ from }) => from),
      ),
      ...held.filter(({ noticeMs }) => noticeMs < 0).map(({ maintenance }) => ({ code: 'negativeNotice', params: { maintenance } })),
    ],
  };
}
