import type { EntityManager } from 'typeorm';

/** Where the bytes of segments are: beside their table, or in a folder. Each segment knows which it was. */
export type SegmentHome = 'database' | 'folder';

export interface SegmentAddress {
  readonly serviceId: number;
  readonly serviceKey: string;
  readonly day: string;
  readonly revision: number;
}

/** Keeps the bytes of segments. */
export interface SegmentStore {
  /** Durable once the manager's transaction has committed. */
  put: (manager: EntityManager, address: SegmentAddress, bytes: Uint8Array) => Promise<void>;
  get: (manager: EntityManager, address: SegmentAddress) => Promise<Buffer | undefined>;
}
