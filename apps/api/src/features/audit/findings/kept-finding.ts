import type { FindingMemo, FindingSeverity, FindingState, FindingStep, FindingType } from '@kaiji/contracts';

/** What a finding speaks of: the revision that was looked at, never what came of it. */
export interface FindingTarget {
  readonly disclosureId: string | null;
  readonly field: string | null;
  readonly answerRevision: number | null;
  readonly answerText: string | null;
  readonly frozenId: string | null;
  readonly record: string | null;
  /** Its name in the ledger. */
  readonly subject: string;
}

export interface NewFinding extends FindingTarget {
  readonly serviceId: number;
  readonly id: string;
  readonly grantId: string;
  readonly type: FindingType;
  readonly severity: FindingSeverity;
}

export interface KeptStep extends Omit<FindingStep, 'at'> {
  readonly at: Date;
}

export interface NewStep extends Omit<KeptStep, 'seq'> {
  readonly salt: Buffer;
}

export interface KeptMemo extends Omit<FindingMemo, 'at'> {
  readonly at: Date;
}

/** A finding with what was said of it; the first step raised it. */
export interface KeptFinding extends NewFinding {
  readonly number: number;
  readonly firm: string;
  readonly state: FindingState;
  readonly steps: readonly KeptStep[];
}
