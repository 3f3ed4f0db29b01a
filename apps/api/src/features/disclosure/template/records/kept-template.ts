import type { CellMap, FormTemplateHead } from '@kaiji/contracts';

/** A template as it is kept; its bytes are under their hash. */
export interface KeptTemplate extends Omit<FormTemplateHead, 'cellMapVersion' | 'sha256'> {
  readonly serviceId: number;
  readonly sha256: Buffer;
  readonly cellMapVersion: number | null;
}

export interface CellMapVersion {
  readonly version: number;
  readonly map: CellMap;
  readonly reason: string;
  readonly writtenAt: string;
  readonly writtenBy: string;
}
