import { SEGMENT_MEDIA_TYPE } from '@kaiji/evidence';
import type { Artefact } from '../../../platform/ledger';
import { segmentSubject } from './sealed-day';

export interface SealedFile {
  readonly serviceKey: string;
  readonly day: string;
  readonly revision: number;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** A segment as the ledger knows it. Nothing in it is personal, so its digest needs no salt: anybody can check the file. */
export function segmentArtefact({ serviceKey, day, revision, rows, bytes, sha256, firstMs, lastMs }: SealedFile): Artefact {
  return {
    kind: 'segment',
    subject: segmentSubject({ serviceKey, day, revision }),
    service: serviceKey,
    actor: 'kaiji',
    observedFrom: new Date(firstMs).toISOString(),
    observedTo: new Date(lastMs).toISOString(),
    content: { digest: sha256, bytes, mediaType: SEGMENT_MEDIA_TYPE, salted: false },
    refs: revision === 1 ? [] : [segmentSubject({ serviceKey, day, revision: revision - 1 })],
    meta: { rows },
  };
}
