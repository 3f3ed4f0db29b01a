import type { CellConfidence, FormField } from '@kaiji/contracts';
import type { AnswerRow, ItemBlock } from './item-blocks';
import { similarity } from './similarity';

export interface PlacedField {
  readonly field: string;
  readonly row: AnswerRow;
  readonly confidence: CellConfidence;
}

/** As alike as a wording is that was edited in places; below it, it is another one. */
const ALIKE = 0.6;
/** Titles are short, and editions differ in a word of them. */
const TITLE_ALIKE = 0.4;

/** Whether the title beside an item's number is the item's, or the number stands for another item by now. */
export const isTitleOf = (block: ItemBlock, field: FormField): boolean => block.title === '' || similarity(block.title, field.title) >= TITLE_ALIKE;

/**
 * The rows of an item's block for its fields: as many rows as fields are taken in order; of more or fewer, only those whose wording is
 * clearly that of a field.
 */
export function placeFields(block: ItemBlock, fields: readonly FormField[]): PlacedField[] {
  if (block.rows.length === fields.length && wordingAgrees(block, fields)) {
    return block.rows.flatMap((row, at) => {
      const field = fields[at];
      return field === undefined ? [] : [{ field: field.id, row, confidence: confidenceOf(block, field, row, fields.length) }];
    });
  }
  return fields.flatMap((field) => {
    const row = rowWorded(block.rows, field, fields);
    return row === undefined ? [] : [{ field: field.id, row, confidence: confidenceOf(block, field, row, fields.length) }];
  });
}

/** No row in order has the wording of another field of the item. */
function wordingAgrees({ rows }: ItemBlock, fields: readonly FormField[]): boolean {
  return rows.every(({ prompt }, at) => {
    const own = similarity(prompt, fields[at]?.prompt ?? '');
    return fields.every((other, index) => index === at || similarity(prompt, other.prompt) < ALIKE || similarity(prompt, other.prompt) <= own);
  });
}

function rowWorded(rows: readonly AnswerRow[], field: FormField, fields: readonly FormField[]): AnswerRow | undefined {
  const alike = rows.filter(({ prompt }) => {
    const own = similarity(prompt, field.prompt);
    return own >= ALIKE && fields.every((other) => other === field || similarity(prompt, other.prompt) < own);
  });
  return alike.length === 1 ? alike[0] : undefined;
}

function confidenceOf(block: ItemBlock, field: FormField, { prompt }: AnswerRow, fieldsOfItem: number): CellConfidence {
  const isTitled = block.title !== '' && similarity(block.title, field.title) >= ALIKE;
  const isWorded = (fieldsOfItem === 1 && (field.prompt === '' || prompt === '')) || similarity(prompt, field.prompt) >= ALIKE;
  const agreeing = [block.isNumbered, isTitled, isWorded].filter(Boolean).length;
  return agreeing === 3 ? 'high' : agreeing === 2 ? 'medium' : 'low';
}
