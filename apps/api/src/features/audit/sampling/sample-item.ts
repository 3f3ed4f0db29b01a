import type { AuditSampleItem } from '@kaiji/contracts';
import type { Ranked } from './draw-sample';

/** `record/<service>/<kind>/<id>/<revision>` and `segment/<service>/<day>/<revision>`; an id may have slashes in it. */
const SUBJECT = /^(?:record\/[^/]+\/[^/]+|segment\/[^/]+)\/(.*)\/(\d+)$/su;

/** What a subject says: which record, and which revision of it. */
export function sampleItem({ subject, hash }: Ranked, index: number): AuditSampleItem {
  const [, id, revision] = SUBJECT.exec(subject) ?? [];
  if (id === undefined) throw new Error(`Not the subject of a record: ${subject}`);
  return { rank: index + 1, subject, id, revision: Number(revision), hash };
}
