import { recordPolicyNotes } from '../policy/policy-notes';
import { closingPolicy, policySpans } from '../policy/policy-spans';
import { compare, groupBy } from '../records/each-once';
import { soundPatches } from '../records/sound-records';
import type { AdvisoryRow, PatchesResult, PatchRow } from '../results';
import type { FigureInput } from '../types';
import { localDayNumber } from '../zone/local-date';
import { complianceOf } from './compliance';
import { kaplanMeier, type Followed } from './kaplan-meier';
import { patchItem, type PatchItem, type Resolution } from './patch-item';

type Measure = 'started' | 'applied';

/**
 * Due in the period: its due date lies there. What was not resolved and is not yet due at asOf also shows where its due date
 * is later, if its clock started before the period's end.
 */
function concernsPeriod({ dueAt, clockStartsAt }: PatchItem, { outcome }: Resolution, { period }: FigureInput): boolean {
  if (dueAt < period.from) return false;
  return dueAt < period.to || (outcome === 'notYetDue' && clockStartsAt < period.to);
}

function rowOf({ patch, clockStartsAt, dueAt, started, applied }: PatchItem, asOf: number): PatchRow {
  const { advisory, asset, component, severity, releasedAt } = patch;
  return {
    advisory,
    asset,
    ...(component === undefined ? {} : { component }),
    severity,
    releasedAt,
    dueAt,
    startedAt: started.at,
    appliedAt: applied.at,
    lagDays: started.lagDays,
    lagMs: Math.max(0, (started.at ?? asOf) - clockStartsAt),
    result: started.outcome,
  };
}

/** An advisory is as late as its slowest asset, and met once all of its assets that count are. */
function advisoriesOf(rows: readonly PatchRow[]): AdvisoryRow[] {
  return [...groupBy(rows, ({ advisory }) => advisory)].map(([advisory, all]) => {
    const counted = all.filter(({ result }) => ['met', 'late', 'overdue', 'notYetDue'].includes(result));
    const slowest = (counted.length > 0 ? counted : all).reduce((a, b) => ((b.lagDays ?? 0) > (a.lagDays ?? 0) ? b : a));
    const missed = counted.some(({ result }) => result === 'late' || result === 'overdue');
    const allMet = counted.length > 0 && counted.every(({ result }) => result === 'met');
    return {
      advisory,
      severity: slowest.severity,
      assets: all.length,
      slowestLagDays: counted.length > 0 ? slowest.lagDays : null,
      met: missed ? false : allMet ? true : null,
    };
  });
}

/**
 * Who is followed for the typical lag: items whose clock started before the period's end and that were not resolved before its
 * start. A withdrawn one never was; an accepted or decommissioned one was followed until then.
 */
function followed({ patch, clockStartsAt, started }: PatchItem, { period, asOf, timeZone }: FigureInput): Followed[] {
  if (patch.status === 'withdrawn' || clockStartsAt >= period.to) return [];
  if (started.at !== null) return started.at < period.from ? [] : [{ days: started.lagDays, resolved: true }];
  const isAside = patch.status === 'accepted' || patch.status === 'decommissioned';
  const until = isAside ? Math.min(patch.statusAt ?? asOf, asOf) : asOf;
  if (until < period.from) return [];
  const days = localDayNumber(until, timeZone) - localDayNumber(clockStartsAt, timeZone);
  return [{ days: Math.max(0, days), resolved: false }];
}

/** The patches figure; see `computePatches`. */
export function patchesOf(input: FigureInput): PatchesResult {
  const { asOf, period } = input;
  const policies = policySpans(input);
  const policy = closingPolicy(policies, input);
  const { rows: patches, notes } = soundPatches(input.patches);
  const items = patches.filter(({ releasedAt }) => releasedAt <= asOf).map((patch) => patchItem(patch, input, policies));
  const inPeriod = (by: Measure): PatchItem[] => items.filter((item) => concernsPeriod(item, item[by], input));
  const compliance = (by: Measure, of: readonly PatchItem[]) =>
    complianceOf(
      of.map((item) => item[by].outcome),
      policy.decimals,
    );
  const due = inPeriod('started');
  const list = due
    .map((item) => rowOf(item, asOf))
    .sort((a, b) => a.dueAt - b.dueAt || compare(a.advisory, b.advisory) || compare(a.asset, b.asset));
  const severities = [...groupBy(due, ({ patch }) => patch.severity)].sort(([a], [b]) => compare(a, b));
  const total = compliance('started', due);
  return {
    value: total.withinDue,
    patchDays: policy.patchDays,
    compliance: total,
    appliedCompliance: compliance('applied', inPeriod('applied')),
    bySeverity: Object.fromEntries(severities.map(([severity, of]) => [severity, compliance('started', of)])),
    byAdvisory: advisoriesOf(list),
    kaplanMeier: kaplanMeier(
      items.flatMap((item) => followed(item, input)),
      policy.patchDays,
      policy.decimals,
    ),
    list,
    notes: [
      ...notes,
      ...recordPolicyNotes(
        policies,
        period,
        ['patchDays'],
        list.map(({ releasedAt }) => releasedAt),
      ),
      ...list
        .filter(({ startedAt, releasedAt }) => startedAt !== null && startedAt < releasedAt)
        .map(({ advisory, asset }) => ({ code: 'negativePatchLag', params: { advisory, asset } })),
    ],
  };
}
