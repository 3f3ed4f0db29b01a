import type { FormEdition, FormField, Requirement } from '@kaiji/contracts';

const REQUIREMENTS: readonly Requirement[] = ['必須', '必須○', '選択'];

interface EditionRow {
  id: string;
  sub: number | null;
  prompt: string;
  requirement: string;
  kind: string;
  computable: string;
  promptUnconfirmed?: boolean;
  charLimit?: number;
  limitSharedWith?: string[];
  note?: string;
}

export interface EditionItem {
  no: string;
  page: number;
  section: string;
  category: string;
  title: string;
  rows: EditionRow[];
}

export interface EditionData {
  edition: string;
  title: string;
  items: EditionItem[];
}

const requirementOf = (row: EditionRow): Requirement => {
  const known = REQUIREMENTS.find((one) => one === row.requirement);
  if (known === undefined) throw new Error(`様式の行 ${row.id}: 必須・選択の区分「${row.requirement}」は定義されていません`);
  return known;
};

const fieldOf = (item: EditionItem, row: EditionRow): FormField => ({
  ...row,
  no: item.no,
  section: item.section,
  category: item.category,
  title: item.title,
  page: item.page,
  requirement: requirementOf(row),
  charLimit: row.charLimit ?? null,
});

/**
 * One flat row per field, in the printed order, of an edition that is written down item by item.
 * Throws where a row's requirement is none of the form's three, or where an id is used twice.
 */
export const readEdition = (data: EditionData): FormEdition => {
  const fields = data.items.flatMap((item) => item.rows.map((row) => fieldOf(item, row)));
  const repeated = fields.find((field, index) => fields.findIndex((other) => other.id === field.id) !== index);
  if (repeated !== undefined) throw new Error(`様式の行 ${repeated.id} が重複しています`);
  return { edition: data.edition, title: data.title, items: data.items.length, fields };
};
