/** A remark beside a figure: a code for the screen's wording, with what it speaks of. */
export interface Note {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
