import { z } from 'zod';
import { AUDIT_POPULATIONS, type AuditItemState, type AuditPopulationKind, FINDING_SEVERITIES, FINDING_STATES, FINDING_TYPES, type FindingAction, type FindingSeverity, type FindingState, type FindingType, type GrantState } from './audit-vocabulary';
import type { Answer, DisclosureHead } from './disclosure';
import type { FigureName } from './figures';
import type { FrozenState } from './frozen';
import { boundary, instant, key, localDate, storable, text, title } from './primitives';

const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const revision = z.number().int().min(0).max(1_000_000);
const uuid = z.guid();
const words = (max: number) => text(max).regex(/\S/, { error: 'Blank' });

/** `POST /audit/grants`: who audits from outside, for which firm, which services, which periods, and until when (that day included). */
export const createGrantSchema = z
  .strictObject({
    account: storable.min(1).max(200),
    firm: title,
    services: z.array(key).min(1).max(100),
    /** The periods that may be audited lie in `[from, to)`, in each service's zone. */
    from: localDate,
    to: localDate,
    endsOn: localDate.refine((date) => date < '2200-01-01', { error: 'Too far away' }),
    note: words(2000).optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'Must be after from' });
export type CreateGrant = z.output<typeof createGrantSchema>;

export interface AuditGrant extends Omit<CreateGrant, 'note'> {
  id: string;
  note?: string;
  /** `over`: its last day has passed in all of its services; `ended`: somebody ended it. */
  state: GrantState;
  grantedAt: string;
  grantedBy: string;
  endedAt: string | null;
  endedBy: string | null;
}

/** 未確認, 確認済, 指摘中, 再提出 (the answer is no longer the one that was checked, here or in the disclosure that this one corrects). */
export type AuditItemCounts = Record<AuditItemState, number>;

/** `PUT …/audit/items/{field}`; `revision` is that of the answer which was looked at. */
export const putAuditItemSchema = z.strictObject({ state: z.enum(['checked', 'unchecked']), revision, note: words(2000).optional() });
export type PutAuditItem = z.output<typeof putAuditItemSchema>;

export interface AuditItemFigure {
  figure: FigureName;
  /** What the figure proposed when the disclosure was made. */
  draft: string | null;
  /** The revision of the disclosure's own period that holds; `null` where none was frozen. `text` is what it says in the form's words. */
  frozen: { id: string; revision: number; state: FrozenState; text: string | null; agrees: boolean } | null;
}

export interface AuditItemCheck {
  state: 'checked' | 'unchecked';
  /** Of the answer that was looked at. */
  revision: number;
  note?: string;
  firm: string;
  at: string;
  by: string;
}

export interface AuditItem {
  field: string;
  state: AuditItemState;
  answer: Pick<Answer, 'text' | 'source' | 'reason' | 'revision' | 'updatedAt' | 'updatedBy'>;
  figure: AuditItemFigure | null;
  check: AuditItemCheck | null;
  /** Findings on the item, also in a disclosure that this one corrects; closed ones too. */
  findings: { id: string; number: number; state: FindingState }[];
}

/** `GET /services/{service}/disclosures/{id}/audit`: an item for each row of the form, in its order. */
export interface DisclosureAudit {
  disclosure: DisclosureHead;
  /** Whose checks and findings these are; `null`: of all firms. */
  firm: string | null;
  counts: AuditItemCounts;
  items: AuditItem[];
}

/** `ledgerSize`: as the ledger was when it had so many entries; the present where it is left out. */
export const auditPopulationSchema = z.strictObject({
  kind: z.enum(AUDIT_POPULATIONS),
  from: boundary,
  to: boundary,
  ledgerSize: count.optional(),
});
export type AuditPopulationQuery = z.output<typeof auditPopulationSchema>;

/** `seed` is the auditor's own number, which nobody here could have foreseen. */
export const drawSampleSchema = z.strictObject({
  kind: z.enum(AUDIT_POPULATIONS),
  from: boundary,
  to: boundary,
  size: z.number().int().min(1).max(1000),
  seed: storable.min(4).max(200).regex(/^[\x21-\x7e]+$/, { error: 'Printable ASCII without spaces' }),
});
export type DrawSample = z.output<typeof drawSampleSchema>;

export interface AuditPopulation {
  kind: AuditPopulationKind;
  from: string;
  to: string;
  ledgerSize: number;
  count: number;
  /** SHA-256 over the subjects in order of their bytes, each with a line feed: of `population.txt`, that is. */
  sha256: string;
}

export const SAMPLE_METHOD = 'sha256-rank-1';

export interface AuditSampleHead {
  id: string;
  service: string;
  population: AuditPopulation;
  method: typeof SAMPLE_METHOD;
  seed: string;
  /** As it was asked for; of a smaller population all are drawn. */
  size: number;
  drawn: number;
  firm: string;
  drawnAt: string;
  drawnBy: string;
}

export interface AuditSampleItem {
  rank: number;
  /** Of its entry in the ledger. */
  subject: string;
  /** The record's id, or the day of a segment. */
  id: string;
  revision: number;
  /** SHA-256 by which it was ranked. */
  hash: string;
}

export interface AuditSample extends AuditSampleHead {
  items: AuditSampleItem[];
  /** How to draw it again with sha256sum and sort, from `population.txt`. */
  procedure: string;
}

/** 未対応, 再確認待ち, 差戻し, 完了. */

/** Of an answer (`disclosure`, `field` and the `revision` that was looked at), a disclosure, a frozen figure, or a record (its subject in the ledger). */
export const raiseFindingSchema = z
  .strictObject({
    disclosure: uuid.optional(),
    field: storable.min(1).max(60).optional(),
    revision: revision.optional(),
    frozenFigure: uuid.optional(),
    record: storable.min(1).max(2000).optional(),
    type: z.enum(FINDING_TYPES),
    severity: z.enum(FINDING_SEVERITIES),
    text: words(10_000),
  })
  .refine((one) => one.disclosure !== undefined || one.frozenFigure !== undefined || one.record !== undefined, { path: ['disclosure'], error: 'Say what it is about' })
  .refine((one) => one.field === undefined || one.disclosure !== undefined, { path: ['disclosure'], error: 'Required with field' })
  .refine((one) => (one.field === undefined) === (one.revision === undefined), { path: ['revision'], error: 'Goes with field' });
export type RaiseFinding = z.output<typeof raiseFindingSchema>;

export const findingTextSchema = z.strictObject({ text: words(10_000) });
export type FindingText = z.output<typeof findingTextSchema>;

export const findingsQuerySchema = z.strictObject({ disclosure: uuid.optional(), field: storable.min(1).max(60).optional(), state: z.enum(FINDING_STATES).optional() });
export type FindingsQuery = z.output<typeof findingsQuerySchema>;

export type FindingSide = 'auditor' | 'provider';

export interface FindingStep {
  seq: number;
  action: FindingAction;
  side: FindingSide;
  /** That the finding was in afterwards. */
  state: FindingState;
  text: string;
  by: string;
  at: string;
}

/** Only the auditor's firm sees it: it is no part of the thread. */
export interface FindingMemo {
  seq: number;
  text: string;
  by: string;
  at: string;
}

export interface AuditFinding {
  id: string;
  service: string;
  /** Counts up in the service. */
  number: number;
  firm: string;
  state: FindingState;
  type: FindingType;
  severity: FindingSeverity;
  text: string;
  /** What it speaks of, as it was then; `subject` is that revision's name in the ledger. */
  target: { disclosure?: string; field?: string; revision?: number; answerText?: string | null; frozenFigure?: string; record?: string; subject: string };
  /** Of an answer: it has another revision now. */
  moved: boolean;
  raisedAt: string;
  raisedBy: string;
  thread: FindingStep[];
  /** Absent for everyone but the firm that raised it. */
  memos?: FindingMemo[];
  /** What who asks may do now. */
  actions: FindingAction[];
}

/** `GET /audit/views`: newest first, by when, `[from, to)`. */
export const auditViewsSchema = z.strictObject({
  account: storable.min(1).max(200).optional(),
  from: instant.optional(),
  to: instant.optional(),
  cursor: count.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type AuditViewsQuery = z.output<typeof auditViewsSchema>;

export interface AuditView {
  id: number;
  at: string;
  account: string;
  service: string | null;
  method: string;
  /** As it is registered: `/api/v1/services/:service/figures/:figure`. */
  route: string;
  params: Record<string, string>;
  query: Record<string, string>;
  status: number;
  bytes: number | null;
  /** A file, not a screen. Each has its own entry in the ledger; the others are in one entry an hour. */
  download: boolean;
}

/** `PUT /audit/checkpoint`; `root` in base64, as in the note. */
export const seenCheckpointSchema = z.strictObject({ size: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER), root: z.base64().length(44) });
export type SeenCheckpoint = z.output<typeof seenCheckpointSchema>;

export interface AuditHomeDisclosure extends DisclosureHead {
  counts: AuditItemCounts;
}

export interface AuditHomeService {
  service: string;
  name: string;
  disclosures: AuditHomeDisclosure[];
  findings: Record<FindingState, number>;
}

export interface AuditHomeLedger {
  /** What who asks saw last. */
  seen: (SeenCheckpoint & { at: string }) | null;
  now: SeenCheckpoint;
  /** The ledger still begins with what was seen; `null` where nothing was. */
  consistent: boolean | null;
  /** Base64, RFC 9162: from `seen` to `now`. */
  proof: string[];
}

export interface AuditHome {
  grants: AuditGrant[];
  services: AuditHomeService[];
  ledger: AuditHomeLedger;
}
