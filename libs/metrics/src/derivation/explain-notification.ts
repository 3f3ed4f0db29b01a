import { elapsedMs } from '../incidents/durations';
import { incidentsOfPeriod } from '../incidents/incidents-of';
import { noticeClockStart, noticeLimitMs } from '../incidents/notification';
import { closingPolicy } from '../policy/policy-spans';
import { exactPercent } from '../ratio/exact-percent';
import type { Derivation, DerivationRow, Sensitivity } from '../results';
import type { FigureInput, Incident } from '../types';
import { derivationOf, policiesOfRecords, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';

interface Told {
  readonly incident: Incident;
  readonly code: 'met' | 'late' | 'missed' | 'pending' | 'notDetected';
  readonly startAt: number | null;
  readonly delayMs: number | null;
  readonly limitMs: number | null;
}

function outcomeOf(delayMs: number | null, elapsedSinceStartMs: number, limitMs: number): Told['code'] {
  if (delayMs !== null) return delayMs <= limitMs ? 'met' : 'late';
  return elapsedSinceStartMs > limitMs ? 'missed' : 'pending';
}

/** How the share of notices in time comes about. */
export function derivationOfNotification(input: FigureInput): Derivation {
  const { counted, notes, policies } = incidentsOfPeriod(input);
  const { decimals } = closingPolicy(policies, input);
  const told = counted.map((incident): Told => {
    const startAt = noticeClockStart(incident);
    if (startAt === undefined) return { incident, code: 'notDetected', startAt: null, delayMs: null, limitMs: null };
    const limitMs = noticeLimitMs(policies, startAt);
    const delayMs = elapsedMs(startAt, incident.firstNoticeAt);
    return { incident, code: outcomeOf(delayMs, input.asOf - startAt, limitMs), startAt, delayMs, limitMs };
  });
  const countOf = (code: Told['code']): number => told.filter((each) => each.code === code).length;
  const list = new StepList();
  const met = quantity('met', countOf('met'), 'count');
  const due = list.sum('due', 'count', [met, quantity('late', countOf('late'), 'count'), quantity('missed', countOf('missed'), 'count')]);
  const value = list.percent('value', met, due, decimals);
  const ifMissed = (code: string, more: number): Sensitivity[] => {
    const percent = exactPercent(Number(met.value), Number(due.value) + more, decimals);
    return more === 0 ? [] : [{ code, subject: '', value: percent, differenceInMs: null }];
  };
  return derivationOf('notification', 'noticesWithinLimit', input, {
    policies: policiesOfRecords(
      policies,
      input.period,
      counted.flatMap(({ occurredAt, detectedAt }) => [occurredAt, detectedAt ?? occurredAt]),
    ),
    headline: value,
    numerator: value && met,
    denominator: value && due,
    steps: list.steps,
    rows: told
      .filter(({ limitMs }) => limitMs !== null)
      .map(({ incident: { id, revision }, code, startAt, delayMs, limitMs }): DerivationRow => {
        const delay = delayMs === null ? [] : [quantity('delay', delayMs, 'ms', id)];
        return { id, revision, decidedAt: startAt, code, amounts: [...delay, quantity('limit', limitMs!, 'ms', id)] };
      }),
    leftOut: [
      ...told.filter(({ code }) => code === 'notDetected').map(({ incident }) => ({ code: 'notDetected', subject: incident.id })),
      ...told.filter(({ code }) => code === 'pending').map(({ incident }) => ({ code: 'pending', subject: incident.id })),
      ...quarantined(notes),
    ],
    sensitivity: [...ifMissed('pendingMissed', countOf('pending')), ...ifMissed('notDetectedMissed', countOf('notDetected'))],
  });
}
