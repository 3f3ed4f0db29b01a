import { z } from 'zod';
import type { AnswerSource, DisclosureState } from './disclosure';
import type { FigureName, FigurePeriod } from './figures';
import { text } from './primitives';

/** `strict`: a disclosure whose checklist has something that blocks is refused. */
export const submitSchema = z
  .strictObject({ reason: text(2000).min(1).optional(), strict: z.boolean().default(false) })
  .prefault({});

export const CHECKLIST_CODES = [
  'requiredMissing',
  'tooLong',
  'tooLongTogether',
  'reasonMissing',
  'unfinished',
  'kindDoubtful',
  'stale',
  'discrepanciesOpen',
  'figureWithheld',
  'differsFromFigure',
  'figureNotFrozen',
  'figureNotApproved',
  'figureDrifted',
  'figureDiffersFromFrozen',
  'changedUnexplained',
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];

/** Something to look at before a disclosure is submitted. `blocks` where it may not leave the house like this. */
export interface ChecklistItem {
  code: ChecklistCode;
  severity: 'blocks' | 'warns';
  fields?: string[];
  params: Record<string, string | number>;
}

/** `GET …/disclosures/{id}/checklist`. */
export interface Checklist {
  disclosure: string;
  checkedAt: string;
  /** Nothing of it blocks. */
  ready: boolean;
  items: ChecklistItem[];
}

export const CHECK_PERIODS = ['last12Months', 'disclosed'] as const;
export type CheckPeriod = (typeof CHECK_PERIODS)[number];
export const checkQuerySchema = z.strictObject({ period: z.enum(CHECK_PERIODS).default('last12Months') });

export type Verdict = 'holds' | 'differs' | 'unknown';

export const CHECK_REASONS = [
  'nothingStated',
  'saidNotToApply',
  'notComparable',
  'noFigureNow',
  'figureGivesOther',
  'movedByLaterEvidence',
  'nowDisclosable',
  'lowerInLast12Months',
  'backupDaysMissed',
  'backupGapLonger',
  'fewerGenerations',
  'verificationMissing',
  'verificationGapLonger',
  'intervalLonger',
  'noticeSlower',
  'noticeMissed',
  'patchSlower',
  'patchShareLower',
  'leadShorter',
  'emergencyHeld',
] as const;
export type CheckReasonCode = (typeof CHECK_REASONS)[number];

export interface CheckReason {
  code: CheckReasonCode;
  params: Record<string, string | number>;
}

/** A computable answer as it was disclosed, and what the records of today say to it. */
export interface AnswerCheck {
  field: string;
  figure: FigureName;
  verdict: Verdict;
  reasons: CheckReason[];
  disclosed: { text: string | null; source: AnswerSource };
  /** What the records of today would propose; `null` where they allow no statement. */
  current: { text: string | null; reason?: string };
  /** The same of the disclosed period, where the answer speaks of that one and is measured by it. */
  recomputed?: { text: string | null; reason?: string };
}

/** `GET …/disclosures/{id}/check`. */
export interface DisclosureCheck {
  disclosure: string;
  state: DisclosureState;
  disclosedPeriod: FigurePeriod;
  /** The period that `current` was computed over. */
  period: FigurePeriod;
  /** No answer differs; some may be unknown. */
  stillTrue: boolean;
  items: AnswerCheck[];
}

export interface ImportRejection {
  /** Line of the file, or row of the sheet. */
  line: number;
  field: string | null;
  reason: string;
}

/** `POST …/disclosures/{id}/answers/import`: where anything is rejected, nothing is written. */
export interface AnswersImport {
  accepted: number;
  /** Rows that say what stands there already. */
  unchanged: number;
  /** Fields that a figure answers, otherwise than the file does: the figure's answer stays. */
  kept: string[];
  rejected: ImportRejection[];
}

export interface AnswerComparison {
  field: string;
  change: 'same' | 'changed' | 'added' | 'removed';
  /** As the form prints them; empty where nothing is answered. */
  before: string;
  after: string;
}

/** `GET …/disclosures/{id}/compare?with={otherId}`: `before` is the other one. */
export interface DisclosureComparison {
  before: string;
  after: string;
  counts: Record<AnswerComparison['change'], number>;
  items: AnswerComparison[];
}

/** A filed disclosure is valid for two years from the date of item 1. */
export interface DisclosureDeadline {
  disclosure: string;
  date: string;
  /** First day of which it is no longer valid. */
  expiresOn: string;
  /** From when on its renewal should be prepared. */
  remindFrom: string;
  daysLeft: number;
  state: 'valid' | 'due' | 'expired';
  /** A later one is filed: this one need not be renewed. */
  renewedBy?: string;
}
