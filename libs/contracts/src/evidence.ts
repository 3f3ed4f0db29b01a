import { z } from 'zod';
import { externalId, instant, instantMs, key, storable, text, title } from './primitives';
import { BACKUP_CHECK_KINDS, BACKUP_KINDS, BACKUP_OUTCOMES, CAUSE_DETAILS, IMPACTS, OUTCOMES, PATCH_STATUSES, SHIFT_KINDS } from './vocabulary';

/** Largest number of records that one request may carry. */
export const BATCH_LIMIT = 200_000;
/** A record may claim a time this far ahead of ours (clocks differ); later ones are refused. */
export const FUTURE_TOLERANCE_MS = 5 * 60_000;

const isInstant = (value: unknown): value is string => instant.safeParse(value).success;

const notBefore =
  <T extends Record<string, unknown>>(start: keyof T & string, ends: readonly (keyof T & string)[]) =>
  (context: z.core.ParsePayload<T>): void => {
    const from = context.value[start];
    if (!isInstant(from)) return;
    for (const end of ends) {
      const to = context.value[end];
      if (isInstant(to) && instantMs(to) < instantMs(from)) {
        context.issues.push({ code: 'custom', path: [end], message: `Before ${start}`, input: to });
      }
    }
  };

const notEmpty = (context: z.core.ParsePayload<{ from: string; to: string }>): void => {
  const { from, to } = context.value;
  if (isInstant(from) && isInstant(to) && instantMs(from) === instantMs(to)) {
    context.issues.push({ code: 'custom', path: ['to'], message: 'Ends where it starts', input: to });
  }
};

/** One probe result; the fast intake checks the same by hand, this is what OpenAPI shows. */
export const probeResultSchema = z.strictObject({
  check: key,
  at: instant,
  outcome: z.enum(OUTCOMES),
  latencyMs: z.number().min(0).max(86_400_000).optional(),
  location: key.optional(),
  detail: text(500).optional(),
});
export const probeResultsSchema = z.strictObject({ results: z.array(probeResultSchema).max(BATCH_LIMIT) });

export const incidentFields = z
  .strictObject({
    title,
    impact: z.enum(IMPACTS),
    cause: z.enum(CAUSE_DETAILS),
    occurredAt: instant,
    detectedAt: instant.optional(),
    acknowledgedAt: instant.optional(),
    firstNoticeAt: instant.optional(),
    restoredAt: instant.optional(),
    closedAt: instant.optional(),
    components: z.array(key).max(500).optional(),
    falsePositive: z.boolean().optional(),
    description: text(20_000).optional(),
    reason: title.optional(),
  });
export const incidentSchema = incidentFields.check(notBefore('occurredAt', ['restoredAt', 'closedAt']));

export const maintenanceFields = z
  .strictObject({
    title,
    announcedAt: instant,
    startsAt: instant,
    endsAt: instant,
    endedAt: instant.optional(),
    cancelledAt: instant.optional(),
    components: z.array(key).max(500).optional(),
    channels: z.array(title).max(20).optional(),
    reason: title.optional(),
  });
export const maintenanceSchema = maintenanceFields.check(notBefore('startsAt', ['endsAt', 'endedAt']));

export const backupRunSchema = z
  .strictObject({
    id: externalId,
    target: key,
    startedAt: instant,
    completedAt: instant.optional(),
    outcome: z.enum(BACKUP_OUTCOMES),
    kind: z.enum(BACKUP_KINDS).optional(),
    restorable: z.boolean().optional(),
    bytes: z.int().min(0).optional(),
    expiredAt: instant.optional(),
  })
  .check(notBefore('startedAt', ['completedAt', 'expiredAt']));

export const backupCheckSchema = z.strictObject({
  id: externalId,
  target: key,
  at: instant,
  kind: z.enum(BACKUP_CHECK_KINDS),
  errors: z.int().min(0),
});

export const patchSchema = z.strictObject({
  advisory: externalId,
  asset: externalId,
  component: key.optional(),
  severity: storable.min(1).max(40),
  releasedAt: instant,
  detectedAt: instant.optional(),
  startedAt: instant.optional(),
  appliedAt: instant.optional(),
  status: z.enum(PATCH_STATUSES).optional(),
  statusAt: instant.optional(),
  reason: text(1000).optional(),
}).check(notBefore('startedAt', ['appliedAt']));

export const supportContactSchema = z
  .strictObject({
    id: externalId,
    channel: storable.min(1).max(60),
    offeredAt: instant,
    answeredAt: instant.optional(),
    abandonedAt: instant.optional(),
    /** Until when it was to be answered, and until when completed. */
    answerDueAt: instant.optional(),
    dueAt: instant.optional(),
    closedAt: instant.optional(),
  })
  .check(notBefore('offeredAt', ['answeredAt', 'abandonedAt', 'closedAt']));

/** Time for which a channel of the desk was announced to be open, or was staffed. Of no length: it did not take place. */
export const supportShiftSchema = z
  .strictObject({
    id: externalId,
    channel: storable.min(1).max(60),
    kind: z.enum(SHIFT_KINDS),
    startsAt: instant,
    endsAt: instant,
  })
  .check(notBefore('startsAt', ['endsAt']));

export const correctionFields = z
  .strictObject({
    kind: z.enum(['state']),
    from: instant,
    to: instant,
    state: z.enum(OUTCOMES),
    components: z.array(key).max(500).optional(),
    reason: storable.min(1).max(2000).regex(/\S/, { error: 'Blank' }),
  });
export const correctionSchema = correctionFields.check(notBefore('from', ['to'])).check(notEmpty);

/** Bodies of the batch routes: items are validated one by one, so that the good ones stay. */
const batchOf = (name: string) => z.strictObject({ [name]: z.array(z.unknown()).max(BATCH_LIMIT) });
export const BATCH_KINDS = {
  'backup-runs': { field: 'runs', kind: 'backupRun', item: backupRunSchema, body: batchOf('runs') },
  'backup-checks': { field: 'checks', kind: 'backupCheck', item: backupCheckSchema, body: batchOf('checks') },
  patches: { field: 'patches', kind: 'patch', item: patchSchema, body: batchOf('patches') },
  'support-contacts': { field: 'contacts', kind: 'supportContact', item: supportContactSchema, body: batchOf('contacts') },
  'support-shifts': { field: 'shifts', kind: 'supportShift', item: supportShiftSchema, body: batchOf('shifts') },
} as const;

export type IncidentRecord = z.output<typeof incidentSchema>;
export type MaintenanceRecord = z.output<typeof maintenanceSchema>;
export type BackupRunRecord = z.output<typeof backupRunSchema>;
export type BackupCheckRecord = z.output<typeof backupCheckSchema>;
export type PatchRecord = z.output<typeof patchSchema>;
export type SupportContactRecord = z.output<typeof supportContactSchema>;
export type SupportShiftRecord = z.output<typeof supportShiftSchema>;
export type CorrectionRecord = z.output<typeof correctionSchema>;
export type ProbeResultRecord = z.output<typeof probeResultSchema>;

/** What a batch route answers. `index` counts from 0 in the order sent (for NDJSON: line − 1). */
export interface BatchAnswer {
  accepted: number;
  duplicates: number;
  rejected: { index: number; reason: string }[];
}

/** A record as `GET` shows it: the latest revision. */
export interface RecordView<T> {
  id: string;
  revision: number;
  recordedAt: string;
  source: string;
  reason?: string;
  record: T;
}

/** How an intake of probe results went; kept for the screen 「データ取込」. */
export interface IntakeView {
  id: string;
  receivedAt: string;
  source: string;
  accepted: number;
  duplicates: number;
  rejected: number;
  firstRejections: { index: number; reason: string }[];
}
