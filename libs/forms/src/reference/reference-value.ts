import guideline2008 from './security-guideline-2008.json';

/** A reference value (対策参照値) of the security guideline, as it applies to one field of the form. */
export interface ReferenceValue {
  /** Number of the measure and letter of its criterion: `Ⅲ.2.1.1 a`. */
  measure: string;
  criterion: string;
  /** `null` where the guideline sets none for the pattern. */
  value: string | null;
  /** Not checked against the printed guideline: to be shown with 要確認, and not as the guideline's word. */
  unconfirmed?: true;
}

interface GuidelineEntry {
  measure: string;
  criterion: string;
  fields: string[];
  values: (string | null)[];
  unconfirmed?: boolean;
}

const ENTRIES: readonly GuidelineEntry[] = guideline2008;

/**
 * Every reference value that concerns a field, for a pattern of the guideline (1 to 6); several where the guideline
 * has more than one criterion (58: two kinds of log). Empty for a field or a pattern that it does not know.
 */
export const referenceValues = (fieldId: string, pattern: number): ReferenceValue[] =>
  ENTRIES.filter((entry) => entry.fields.includes(fieldId)).flatMap((entry) => {
    const value = entry.values[pattern - 1];
    if (value === undefined) return [];
    const known = { measure: entry.measure, criterion: entry.criterion, value };
    return [entry.unconfirmed === true ? { ...known, unconfirmed: true as const } : known];
  });

/** The first of `referenceValues`; `undefined` where there is none. */
export const referenceValue = (fieldId: string, pattern: number): ReferenceValue | undefined => referenceValues(fieldId, pattern)[0];
