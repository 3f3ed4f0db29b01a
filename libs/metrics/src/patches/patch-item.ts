import { policyAt, type PolicySpan } from '../policy/policy-spans';
import type { PatchOutcome } from '../results';
import type { FigureInput, Patch } from '../types';
import { localDayNumber, startOfDayNumber } from '../zone/local-date';
import { patchClock } from './patch-clock';

/** One advisory on one asset as it was known at asOf, with its due date worked out. */
export interface PatchItem {
  readonly patch: Patch;
  /** When its time began: at the release, or where it was reopened since at that. */
  readonly clockStartsAt: number;
  /** Start of the local day on which patching is due; that whole day is still in time. */
  readonly dueAt: number;
  /** Calendar days that were allowed, by the policy in force at the release. */
  readonly patchDays: number;
  readonly started: Resolution;
  readonly applied: Resolution;
}

/** How an item stands by one measure: the start of patching, or the application in production. */
export interface Resolution {
  readonly at: number | null;
  /** Local calendar days from the start of the clock until `at`, of an open item until asOf. */
  readonly lagDays: number;
  readonly outcome: PatchOutcome;
}

interface Deadline {
  readonly dueAt: number;
  readonly dueEnd: number;
  readonly firstDay: number;
  readonly patchDays: number;
}

/** Set aside on or before its due day; later it was overdue first. A decommissioning counts only with its time. */
function setAside({ status, statusAt }: Patch, dueEnd: number, asOf: number): PatchOutcome | null {
  if (status === 'withdrawn') return 'withdrawn';
  if (statusAt !== undefined && (statusAt > asOf || statusAt >= dueEnd)) return null;
  if (status === 'accepted') return 'accepted';
  return status === 'decommissioned' && statusAt !== undefined ? 'decommissioned' : null;
}

function resolve(patch: Patch, at: number | undefined, deadline: Deadline, { asOf, timeZone }: FigureInput): Resolution {
  const known = at !== undefined && at <= asOf ? at : null;
  const lagDays = Math.max(0, localDayNumber(known ?? asOf, timeZone) - deadline.firstDay);
  const aside = setAside(patch, deadline.dueEnd, asOf);
  const open: PatchOutcome = deadline.dueEnd <= asOf ? 'overdue' : 'notYetDue';
  const outcome = aside ?? (known === null ? open : lagDays <= deadline.patchDays ? 'met' : 'late');
  return { at: known, lagDays, outcome };
}

/** The due date is `patchDays` calendar days of the service's zone after the day on which the clock started: the release or a reopening. */
export function patchItem(patch: Patch, input: FigureInput, policies: readonly PolicySpan[]): PatchItem {
  const { timeZone, asOf } = input;
  const { patchDays } = policyAt(policies, patch.releasedAt);
  const { startsAt: clockStartsAt, startedAt, appliedAt } = patchClock(patch, asOf);
  const firstDay = localDayNumber(clockStartsAt, timeZone);
  const dueAt = startOfDayNumber(firstDay + patchDays, timeZone);
  const dueEnd = startOfDayNumber(firstDay + patchDays + 1, timeZone);
  const deadline = { dueAt, dueEnd, firstDay, patchDays };
  const started = resolve(patch, startedAt, deadline, input);
  return { patch, clockStartsAt, dueAt, patchDays, started, applied: resolve(patch, appliedAt, deadline, input) };
}
