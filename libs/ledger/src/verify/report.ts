import { type Checkpoint } from '../checkpoint';
import { type PackageSubject } from '../package';
import { type FindingCode } from './catalogue';

/** 一致, 不一致, 検証不能; and 未実施 for a check that was not asked for or has nothing to look at. */
export type Outcome = 'match' | 'mismatch' | 'unverifiable' | 'skipped';

/** The checks, in the order in which they are made. */
export const CHECK_NAMES = [
  'archive',
  'manifest',
  'files',
  'checkpoint',
  'entries',
  'consistency',
  'anchors',
  'contents',
  'figures',
  'approvals',
  'restatements',
  'form',
  'recompute',
] as const;

export type CheckName = (typeof CHECK_NAMES)[number];

/** Something found by a check. `notice` changes no outcome: a content that was erased by the rules, for instance. */
export interface Finding {
  readonly code: FindingCode;
  readonly weight: 'mismatch' | 'unverifiable' | 'notice';
  /** File, entry, figure or cell that it is about. */
  readonly item: string;
  /** Technical detail, in English. */
  readonly detail?: string;
}

/** What one check came to. */
export interface CheckReport {
  readonly name: CheckName;
  readonly outcome: Outcome;
  /** How many things were looked at. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}

/** What the verification of a package came to. */
export interface VerificationReport {
  readonly about?: PackageSubject;
  readonly checkpoint?: Checkpoint;
  /** Whether the key came with the package itself: then all this shows is that the package fits together, not who made it. */
  readonly isInnerConsistencyOnly: boolean;
  readonly checks: readonly CheckReport[];
  readonly outcome: Exclude<Outcome, 'skipped'>;
}

/** Exit status of a verifier: 0 一致, 1 不一致, 2 検証不能. */
export const exitStatus = ({ outcome }: Pick<VerificationReport, 'outcome'>): 0 | 1 | 2 => ({ match: 0, mismatch: 1, unverifiable: 2 })[outcome] as 0 | 1 | 2;

/** The worst of the outcomes: one mismatch outweighs all else. */
export function overall(checks: readonly Pick<CheckReport, 'outcome'>[]): VerificationReport['outcome'] {
  const outcomes = new Set(checks.map(({ outcome }) => outcome));
  if (outcomes.has('mismatch')) return 'mismatch';
  return outcomes.has('unverifiable') ? 'unverifiable' : 'match';
}
