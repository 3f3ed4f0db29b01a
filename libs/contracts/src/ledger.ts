import { z } from 'zod';
import { instant, key, storable } from './primitives';

const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** `GET /ledger/entries`: newest first; `cursor` is `next` of the page before. */
export const ledgerEntriesSchema = z.strictObject({
  service: key.optional(),
  /** A kind, or what several begin with: `record` is every `record.…`. */
  kind: storable.min(1).max(100).optional(),
  /** Received in `[from, to)`. */
  from: instant.optional(),
  to: instant.optional(),
  /** Part of the subject. */
  q: storable.min(1).max(300).optional(),
  cursor: count.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type LedgerEntriesQuery = z.output<typeof ledgerEntriesSchema>;

export const ledgerConsistencySchema = z.strictObject({ from: count, to: count });
export const ledgerCheckpointsSchema = z.strictObject({ cursor: count.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) });
export const ledgerSeqSchema = count;

export interface LedgerCheckpoint {
  size: number;
  /** Base64, as in the note. */
  root: string;
  /** Signed note (C2SP tlog-checkpoint), to be kept elsewhere as it is. */
  note: string;
  reason: string;
  at: string;
}

export interface LedgerAnchor {
  size: number;
  kind: string;
  at: string;
  /** Base64. */
  payload: string;
}

export interface LedgerKeyView {
  keyId: string;
  /** SPKI in PEM. */
  publicKey: string;
  /** `name+hash+base64`, which a verifier pins. */
  verifierKey: string;
}

/** `GET /ledger` */
export interface LedgerStatus {
  origin: string;
  size: number;
  /** Of all entries now, signed or not. */
  root: string;
  checkpoint: LedgerCheckpoint | null;
  key: LedgerKeyView;
  /** The application's database role is not the owner of the tables, and can neither change nor delete what is recorded. */
  rolesSeparated: boolean;
  /** Artefacts without an entry, by the table that keeps them: there are none unless something is wrong. */
  coverage: { complete: boolean; missing: { source: string; count: number }[] };
  anchors: LedgerAnchor[];
}

export interface LedgerEntryHead {
  seq: number;
  kind: string;
  subject: string;
  service: string | null;
  actor: string;
  receivedAt: string;
  observedFrom: string | null;
  observedTo: string | null;
  content: { digest: string; bytes: number; media: string; salted: boolean } | null;
}

/** `GET /ledger/entries/{seq}` */
export interface LedgerEntry extends LedgerEntryHead {
  /** The exact bytes, base64: `leafHash` is SHA-256(0x00 ‖ these). */
  body: string;
  /** The same bytes, read. */
  entry: Record<string, unknown>;
  /** Base64. */
  leafHash: string;
  /** That the entry is in the tree of the checkpoint; `null` until a checkpoint covers it. */
  proof: { checkpoint: LedgerCheckpoint; inclusion: string[] } | null;
  /** Where its bytes are, while they are kept here. */
  contentPath: string | null;
}

export interface LedgerEntries {
  items: LedgerEntryHead[];
  /** Pass as `cursor`; `null` at the end. */
  next: number | null;
}

export interface LedgerCheckpoints {
  items: LedgerCheckpoint[];
  next: number | null;
}

/** `GET /ledger/consistency`: that the first `to` entries begin with the first `from`. */
export interface LedgerConsistency {
  from: number;
  to: number;
  fromRoot: string;
  toRoot: string;
  /** Base64, RFC 9162. */
  proof: string[];
}

/** `POST /ledger/verify`: the tree computed anew from every entry's bytes. */
export interface LedgerVerification {
  at: string;
  size: number;
  root: string;
  consistent: boolean;
  nodesAgree: boolean;
  checkpoints: number;
  failedCheckpoints: number[];
}
