/** Width of a character in half-width units. Latin letters of a proportional face are wider than half a square. */
const widthOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1.2;
  return code >= 0xff61 && code <= 0xff9f ? 1.1 : 2;
};

/** Runs of Latin text break only at spaces; everything else breaks between characters. */
const PIECES = /[\u0021-\u007e]+|[\s\S]/gu;

const widthOfPiece = (piece: string): number => [...piece].reduce((sum, one) => sum + widthOf(one), 0);

const linesOfParagraph = (paragraph: string, capacity: number): number => {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(PIECES) ?? []) {
    const width = widthOfPiece(piece);
    if (used + width <= capacity) {
      used += width;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(width / capacity) - 1);
    used = width <= capacity ? width : width % capacity;
  }
  return lines;
};

/**
 * Lines that a text takes in a cell of so many half-width units, in doubt one more: of a line that is broken two units
 * are kept free, because a closing bracket or a full stop may not begin a line and takes its neighbour along.
 */
export const lineCount = (text: string, widthUnits: number): number =>
  text
    .split('\n')
    .map((paragraph) => (widthOfPiece(paragraph) <= widthUnits ? 1 : linesOfParagraph(paragraph, Math.max(4, widthUnits - 2))))
    .reduce((sum, lines) => sum + lines, 0);
