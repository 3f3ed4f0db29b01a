/** A form's edition as the catalogue answers it (`GET /forms/{edition}`). */
export interface FormEdition {
  edition: string;
  title: string;
  items: number;
  fields: FormField[];
}

export type Requirement = '必須' | '必須○' | '選択';

export interface FormField {
  /** Stable id: `39-1`. */
  id: string;
  /** Item number as printed: `39`. */
  no: string;
  sub: number | null;
  section: string;
  category: string;
  title: string;
  prompt: string;
  /** Where the prompt's wording was not seen in the published form. */
  promptUnconfirmed?: boolean;
  requirement: Requirement;
  /** Characters; shared with the fields named in `limitSharedWith`. */
  charLimit: number | null;
  limitSharedWith?: string[];
  kind: string;
  /** The kind of record it can be computed from; `none` where it is typed. */
  computable: string;
  page: number;
  /** A hint for the person who fills it in. */
  note?: string;
}

/** One row of `GET /forms`. */
export interface FormEditionHead {
  edition: string;
  title: string;
  items: number;
  rows: number;
}
