import type {
  BackupCheckRecord,
  BackupRunRecord,
  CorrectionRecord,
  IncidentRecord,
  MaintenanceRecord,
  PatchRecord,
  SupportContactRecord,
  SupportShiftRecord,
} from '@kaiji/contracts';

/** Kinds of record that are kept as revisions, with what each carries. */
export interface RecordOfKind {
  incident: IncidentRecord;
  maintenance: MaintenanceRecord;
  backupRun: Omit<BackupRunRecord, 'id'>;
  backupCheck: Omit<BackupCheckRecord, 'id'>;
  patch: PatchRecord;
  supportContact: Omit<SupportContactRecord, 'id'>;
  supportShift: Omit<SupportShiftRecord, 'id'>;
  correction: CorrectionRecord;
  /** External id: that of the correction. */
  correctionApproval: { approvedAt: string; reason?: string };
}
export type RecordKind = keyof RecordOfKind;
export type AnyRecord = RecordOfKind[RecordKind];

/** A record as it was received at some time. Revisions of a record count up from 1. */
export interface Revision<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly revision: number;
  readonly recordedAt: Date;
  /** Who sent it. */
  readonly source: string;
  readonly reason: string | undefined;
  readonly record: RecordOfKind[K];
}
