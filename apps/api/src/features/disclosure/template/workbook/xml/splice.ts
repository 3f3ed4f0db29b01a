/** `[start, end)` of a document becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The document with its splices done; what they do not name stays. They do not overlap; what is inserted at a place comes before what is
 * replaced there, and in the order given. */
export function splice(document: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`two changes overlap at ${start}`);
    pieces.push(document.slice(at, start), text);
    at = end;
  }
  return [...pieces, document.slice(at)].join('');
}
