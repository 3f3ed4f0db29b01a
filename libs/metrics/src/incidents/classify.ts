import { policyAt, type PolicySpan } from '../policy/policy-spans';
import type { Incident } from '../types';

export interface Classified {
  readonly incident: Incident;
  readonly counted: boolean;
  readonly leftOut?: 'falsePositive' | 'tooShort' | 'merged' | 'notAnOutage';
  readonly mergedInto?: string;
}

const LATER = ['detectedAt', 'acknowledgedAt', 'firstNoticeAt', 'restoredAt', 'closedAt'] as const;

/** An incident as it was known at `asOf`: what happened later had not happened yet. */
function knownAt(incident: Incident, asOf: number): Incident {
  const unknown = LATER.filter((field) => (incident[field] ?? -Infinity) > asOf);
  return unknown.length === 0 ? incident : { ...incident, ...Object.fromEntries(unknown.map((field) => [field, undefined])) };
}

/**
 * Which incidents count as stops of use, over all time, so that an episode belongs to the period of its start alone. An outage
 * shorter than `minimumSeconds` does not count. Where `mergeGapSeconds` is set, one that starts no later than that after a counted
 * one was restored is part of its episode; into one that is still open nothing is merged. Each is judged by the policy in force when
 * it occurred. Incidents come sorted by occurrence.
 */
export function classifyIncidents(incidents: readonly Incident[], policies: readonly PolicySpan[], asOf: number): Classified[] {
  let head: { id: string; restoredAt: number } | undefined;
  return incidents
    .filter(({ occurredAt }) => occurredAt < asOf)
    .map((later) => {
      const incident = knownAt(later, asOf);
      const { minimumSeconds, mergeGapSeconds } = policyAt(policies, incident.occurredAt);
      const gapMs = mergeGapSeconds * 1000;
      if (incident.impact !== 'outage') return { incident, counted: false, leftOut: 'notAnOutage' };
      if (incident.falsePositive) return { incident, counted: false, leftOut: 'falsePositive' };
      if ((incident.restoredAt ?? asOf) - incident.occurredAt < minimumSeconds * 1000)
        return { incident, counted: false, leftOut: 'tooShort' };
      const restoredAt = incident.restoredAt ?? -Infinity;
      if (head && gapMs > 0 && incident.occurredAt <= head.restoredAt + gapMs) {
        head.restoredAt = incident.restoredAt === undefined ? -Infinity : Math.max(head.restoredAt, restoredAt);
        return { incident, counted: false, leftOut: 'merged', mergedInto: head.id };
      }
      head = { id: incident.id, restoredAt };
      return { incident, counted: true };
    });
}
