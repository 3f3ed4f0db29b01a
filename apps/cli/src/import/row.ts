/** One record of a file, as JSON text, or why it is none. `line` counts from 1. */
export type Row = { readonly line: number; readonly text: string } | { readonly line: number; readonly problem: string };

export const isProblem = (row: Row): row is Extract<Row, { problem: string }> => 'problem' in row;
