import { type NoteVerifier } from '../checkpoint';
import { type EntryBody } from '../entry';
import { type FigureStatement } from '../statement';

/** What a figure comes to when it is computed again; or why it cannot be. */
export type Recomputed =
  | { readonly value: string | null; readonly numerator: string | null; readonly denominator: string | null; readonly figureSha256?: string }
  | { readonly cannot: string };

/** The evidence of a package, for computing a figure again. Only what is proved to be in the ledger. */
export interface PackageEvidence {
  /** Entries that the figure names as its inputs, in their order. */
  readonly inputs: readonly EntryBody[];
  /** All entries of the package, in their order. */
  readonly entries: readonly EntryBody[];
  /** Content of an entry without its salt; undefined where it was erased or is missing. */
  readonly contentOf: (entry: EntryBody) => Promise<Buffer | undefined>;
}

/** What a verification may be given. */
export interface VerifyOptions {
  /** The ledger's key as the auditor knows it from elsewhere (`parseVerifierKey`). */
  readonly pinnedKey?: NoteVerifier;
  /** Signed note of a checkpoint that the auditor kept. */
  readonly earlierCheckpoint?: string;
  readonly recompute?: (figure: FigureStatement, evidence: PackageEvidence) => Recomputed | Promise<Recomputed>;
  /** Text of a cell of a workbook; undefined where it is empty. */
  readonly readFormCell?: (workbook: Buffer, sheet: string, cell: string) => string | undefined | Promise<string | undefined>;
}
