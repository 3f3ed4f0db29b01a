import type { Figure, FigureDifference, FigureName, FigurePeriod } from '@kaiji/contracts';

/** A figure as it was frozen; never changed afterwards. */
export interface KeptFrozen {
  readonly serviceId: number;
  readonly id: string;
  readonly figure: FigureName;
  readonly period: FigurePeriod;
  readonly revision: number;
  readonly body: Figure;
  readonly statementSha256: Buffer;
  readonly inputCount: number;
  readonly inputRoot: Buffer;
  readonly supersedes: string | null;
  readonly changes: FigureDifference[] | null;
  readonly reason: string | null;
  readonly frozenAt: Date;
  readonly frozenBy: string;
}

/** The same with what came of it since. */
export interface FrozenWithLife extends KeptFrozen {
  readonly supersededBy: string | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly driftFoundAt: Date | null;
  readonly driftDifferences: FigureDifference[] | null;
}
