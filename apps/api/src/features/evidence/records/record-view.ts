import type { RecordView } from '@kaiji/contracts';
import type { RecordKind, RecordOfKind, Revision } from '@kaiji/evidence';

export const recordView = <K extends RecordKind>(one: Revision<K>): RecordView<RecordOfKind[K]> => ({
  id: one.id,
  revision: one.revision,
  recordedAt: one.recordedAt.toISOString(),
  source: one.source,
  ...(one.reason === undefined ? {} : { reason: one.reason }),
  record: one.record,
});
