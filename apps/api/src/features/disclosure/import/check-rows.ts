import { type Answer, type FormEdition, type FormField, type ImportRejection, putAnswerSchema } from '@kaiji/contracts';
import { checkAnswer, formField, issueMessage } from '@kaiji/forms';
import { type Language, message, wordIssues } from '../../../platform/errors';
import type { GivenRow } from './given-row';

export interface CheckedRows {
  /** To be written. */
  readonly rows: readonly GivenRow[];
  readonly unchanged: number;
  /** Fields whose answer a figure gives: it is not overwritten. */
  readonly kept: readonly string[];
  readonly rejected: readonly ImportRejection[];
}

const says = (answer: Answer | undefined, { given }: GivenRow): boolean => {
  if (answer === undefined) return false;
  if ('notApplicable' in given) return answer.source === 'notApplicable' && answer.reason === given.reason;
  return answer.text === given.text && (answer.source === 'figure' || answer.reason === given.reason || given.reason === undefined);
};

const isFigures = (answer: Answer | undefined): boolean => answer?.source === 'figure';

function faultsOf(row: GivenRow, field: FormField, textOf: (other: string) => string | null, language: Language): string[] {
  const parsed = putAnswerSchema.safeParse(row.given);
  if (!parsed.success) return wordIssues(parsed.error.issues, language).map((one) => one.message);
  const issues = checkAnswer(field, row.given, textOf).filter(({ severity }) => severity === 'error');
  return issues.map((issue) => issueMessage(issue, language));
}

/**
 * Sorts the rows of a file into those to be written, those that change nothing, those that a figure answers, and those that cannot be
 * taken, with the reason. Limits that fields share are held against what the file itself gives.
 */
export function checkRows(edition: FormEdition, answers: readonly Answer[], rows: readonly GivenRow[], language: Language): CheckedRows {
  const current = new Map(answers.map((one) => [one.field, one]));
  const kept = rows.filter((row) => isFigures(current.get(row.field)) && !says(current.get(row.field), row));
  const candidates = rows.filter((row) => !kept.includes(row));
  const given = new Map(candidates.map((row) => [row.field, 'text' in row.given ? row.given.text : null]));
  const textOf = (field: string): string | null => (given.has(field) ? (given.get(field) ?? null) : (current.get(field)?.text ?? null));
  const rejected = candidates.flatMap((row, index): ImportRejection[] => {
    const field = formField(edition, row.field);
    const reject = (reason: string): ImportRejection => ({ line: row.line, field: row.field === '' ? null : row.field, reason });
    if (field === undefined) return [reject(message(language, 'fieldNotFound', { field: row.field }))];
    if (candidates.findIndex((one) => one.field === row.field) < index) return [reject(message(language, 'importFieldTwice', { field: row.field }))];
    return faultsOf(row, field, textOf, language).map(reject);
  });
  const changed = candidates.filter((row) => !says(current.get(row.field), row));
  return { rows: changed, unchanged: candidates.length - changed.length, kept: kept.map(({ field }) => field), rejected };
}
