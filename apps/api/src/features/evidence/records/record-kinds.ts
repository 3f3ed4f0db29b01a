import type { RecordKind, RecordOfKind } from '@kaiji/evidence';

type FieldOf<K extends RecordKind> = keyof RecordOfKind[K] & string;

interface KindTraits<K extends RecordKind> {
  /** When it happened, by which it is listed. */
  readonly observedAt: (record: RecordOfKind[K]) => string;
  /** When its effect on the service's state ends; `undefined`: open. `null`: it has none. */
  readonly effectEnds: (record: RecordOfKind[K]) => string | undefined | null;
  /** Members that may not lie in the future. */
  readonly past: readonly FieldOf<K>[] | ((record: RecordOfKind[K]) => readonly FieldOf<K>[]);
}

/** What the intake must know of each kind. */
export const RECORD_KINDS: { readonly [K in RecordKind]: KindTraits<K> } = {
  incident: {
    observedAt: (one) => one.occurredAt,
    effectEnds: (one) => one.restoredAt,
    past: ['occurredAt', 'detectedAt', 'acknowledgedAt', 'firstNoticeAt', 'restoredAt', 'closedAt'],
  },
  maintenance: {
    observedAt: (one) => one.startsAt,
    effectEnds: (one) => (one.endedAt !== undefined && Date.parse(one.endedAt) > Date.parse(one.endsAt) ? one.endedAt : one.endsAt),
    past: ['announcedAt', 'endedAt', 'cancelledAt'],
  },
  backupRun: { observedAt: (one) => one.startedAt, effectEnds: () => null, past: ['startedAt', 'completedAt'] },
  backupCheck: { observedAt: (one) => one.at, effectEnds: () => null, past: ['at'] },
  patch: {
    observedAt: (one) => one.releasedAt,
    effectEnds: () => null,
    past: ['releasedAt', 'detectedAt', 'startedAt', 'appliedAt', 'statusAt'],
  },
  supportContact: { observedAt: (one) => one.offeredAt, effectEnds: () => null, past: ['offeredAt', 'answeredAt', 'abandonedAt', 'closedAt'] },
  supportShift: {
    observedAt: (one) => one.startsAt,
    effectEnds: () => null,
    // Hours are announced ahead; that somebody was there can only be said afterwards.
    past: (one) => (one.kind === 'staffed' ? ['startsAt', 'endsAt'] : []),
  },
  correction: { observedAt: (one) => one.from, effectEnds: (one) => one.to, past: ['from', 'to'] },
  correctionApproval: { observedAt: (one) => one.approvedAt, effectEnds: () => null, past: [] },
};

/** One id for a patch: the advisory on an asset. Escaped, so that no two pairs share one. */
export const patchId = (advisory: string, asset: string): string => `${encodeURIComponent(advisory)}@${encodeURIComponent(asset)}`;
