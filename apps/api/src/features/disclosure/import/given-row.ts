import type { PutAnswer } from '@kaiji/contracts';

/** An answer as a file gives it. */
export interface GivenRow {
  /** Line of the file, or row of the sheet. */
  readonly line: number;
  readonly field: string;
  readonly given: PutAnswer;
}

const NOT_APPLICABLE = /^該当なし[(（]理由[：:]([\s\S]*)[)）]$/;

/** A cell of a form: a text, or why the item does not apply; `undefined` where nothing stands there. */
export function givenOf(cell: string, reason = ''): PutAnswer | undefined {
  const [text, why] = [cell.replace(/\r\n?/g, '\n').trim(), reason.trim()];
  const printed = NOT_APPLICABLE.exec(text)?.[1]?.trim();
  if (printed !== undefined && printed !== '') return { notApplicable: true, reason: printed };
  if (why !== '' && (text === '' || text === '該当なし')) return { notApplicable: true, reason: why };
  return text === '' ? undefined : { text, ...(why === '' ? {} : { reason: why }) };
}
