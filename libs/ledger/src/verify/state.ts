import { type KeyObject } from 'node:crypto';
import { type Checkpoint, type NoteVerifier } from '../checkpoint';
import { type EntryBody } from '../entry';
import { type EvidencePackage, type Manifest, type Proofs } from '../package';
import { type FigureStatement } from '../statement';
import { type VerifyOptions } from './options';

/** An entry that was shown to be in the ledger. */
export interface ProvenEntry {
  readonly body: EntryBody;
  readonly leafHash: Buffer;
}

/** A figure whose signature holds. */
export interface ProvenFigure {
  readonly path: string;
  readonly statement: FigureStatement;
}

/** What the checks so far have established; each check adds to it for those after it. */
export interface VerifyState {
  readonly pkg: EvidencePackage;
  readonly options: VerifyOptions;
  /** Keys that the package is checked by: the pinned one, or the one that came along, and those that follow it by its signature. */
  verifiers: readonly NoteVerifier[];
  /** The same, and keys of before that entries of the ledger tell of: earlier checkpoints are signed by them. */
  readonly formerVerifiers: NoteVerifier[];
  manifest?: Manifest;
  checkpoint?: Checkpoint;
  proofs?: Proofs;
  /** Path of each file by the SHA-256 that it really has. */
  readonly pathBySha256: Map<string, string>;
  readonly sha256ByPath: Map<string, string>;
  /** Whether entries could be read and held against a checkpoint at all: if not, what builds on them is not looked at. */
  hasEntries: boolean;
  readonly entries: Map<number, ProvenEntry>;
  readonly entryBySubject: Map<string, ProvenEntry>;
  /** Keys whose statements are believed: the ledger's, and those that its entries tell of. */
  readonly signingKeys: KeyObject[];
  readonly figures: Map<string, ProvenFigure>;
}

/** How an entry is named in findings. */
export const nameOf = ({ seq, subject }: Pick<EntryBody, 'seq' | 'subject'>): string => `#${seq} ${subject}`;
