import type { EntryMeta, EntryParts } from '@kaiji/ledger';

export type JsonObject = EntryMeta;

/** Bytes that an artefact stands on; `digest` is over the salt and the bytes where they may be personal. */
export type ArtefactContent = Omit<NonNullable<EntryParts['content']>, 'digest'> & { readonly digest: Buffer };

/** Something that came into being and must not be lost or changed unseen. */
export interface Artefact {
  /** What sort of thing it is: `record.incident`, `disclosure.answer`. */
  readonly kind: string;
  /** Its name, which no other artefact ever has: `record/sample/incident/INC-1/3`. */
  readonly subject: string;
  /** Key of the service that it belongs to. */
  readonly service?: string;
  readonly actor: string;
  readonly source?: string;
  readonly observedFrom?: string;
  readonly observedTo?: string;
  readonly content?: ArtefactContent;
  /** Subjects of the artefacts that it was made from: they are in the ledger, or are recorded before it in the same transaction. */
  readonly refs?: readonly string[];
  /** Whole numbers and texts; a fraction is given as a text, so that every reader writes it the same. */
  readonly meta: JsonObject;
}
