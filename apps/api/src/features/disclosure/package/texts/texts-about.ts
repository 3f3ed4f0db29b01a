/** What the texts of a package tell of it. */
export interface TextsAbout {
  readonly serviceName: string;
  readonly serviceKey: string;
  readonly periodText: string;
  readonly date: string;
  /** Root in hexadecimal. */
  readonly checkpoint: { readonly size: number; readonly root: string };
  readonly files: number;
  readonly figures: readonly { readonly name: string; readonly title: string; readonly value: string }[];
  /** Key of the ledger in the text form of signed notes. */
  readonly verifierKey: string;
}
