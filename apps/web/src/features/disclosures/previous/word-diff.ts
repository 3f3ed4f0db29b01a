export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Cells of the table beyond which two texts are shown whole instead: some 2,000 words each. */
const MOST_CELLS = 4_000_000;

/** Words as Japanese has them, without spaces between; single characters where the browser cannot tell. */
const wordsOf = (text: string): string[] =>
  'Segmenter' in Intl ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map((one) => one.segment) : [...text];

const sharedStart = (before: readonly string[], after: readonly string[]): number => {
  const end = Math.min(before.length, after.length);
  let count = 0;
  while (count < end && before[count] === after[count]) count += 1;
  return count;
};

/** Lengths of the longest common subsequences of all the ends of both, row by row. */
const lengthsOf = (before: readonly string[], after: readonly string[]): { at: (row: number, column: number) => number } => {
  const width = after.length + 1;
  const cells = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number): number => cells[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      cells[row * width + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return { at };
};

const part = (kind: DiffPart['kind'], words: readonly string[]): DiffPart => ({ kind, text: words.join('') });

const replaced = (before: readonly string[], after: readonly string[]): DiffPart[] => [part('removed', before), part('added', after)];

const between = (before: readonly string[], after: readonly string[]): DiffPart[] => {
  if (before.length * after.length > MOST_CELLS) return replaced(before, after);
  const { at } = lengthsOf(before, after);
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const [old, fresh] = [before[row] ?? '', after[column] ?? ''];
    if (old === fresh) parts.push(part('same', [old]));
    else parts.push(at(row + 1, column) >= at(row, column + 1) ? part('removed', [old]) : part('added', [fresh]));
    const step = parts.at(-1)?.kind;
    if (step !== 'added') row += 1;
    if (step !== 'removed') column += 1;
  }
  return [...parts, ...replaced(before.slice(row), after.slice(column))];
};

/** Runs of one kind as one part; within a change, what went before what came. */
const joined = (parts: readonly DiffPart[]): DiffPart[] => {
  const out: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const settle = (): void => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    const last = out.at(-1);
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      settle();
      if (last?.kind === 'same' && out.at(-1) === last) last.text += text;
      else out.push({ kind, text });
    }
  }
  settle();
  return out;
};

/** How one text became another, word by word: what is `same` or `removed` gives the first, `same` or `added` the second. */
export const wordDiff = (before: string, after: string): DiffPart[] => {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(old, fresh);
  const [oldRest, freshRest] = [old.slice(start), fresh.slice(start)];
  const end = sharedStart(oldRest.toReversed(), freshRest.toReversed());
  const tail = oldRest.slice(oldRest.length - end);
  return joined([
    part('same', old.slice(0, start)),
    ...between(oldRest.slice(0, oldRest.length - end), freshRest.slice(0, freshRest.length - end)),
    part('same', tail),
  ]);
};
