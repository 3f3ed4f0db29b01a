import type { FormEdition } from '@kaiji/contracts';
import { addressOf, type Place } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import { type Headings, isHeading } from './headings';
import { itemNumber, normalised } from './normalised';

/** A place for an answer, with the wording that stands beside it. */
export interface AnswerRow {
  readonly place: Place;
  readonly prompt: string;
}

/** The rows of the sheet that belong to one item of the form. */
export interface ItemBlock {
  readonly no: string;
  /** Whether its number stands there; else it was known by its title. */
  readonly isNumbered: boolean;
  readonly title: string;
  readonly rows: AnswerRow[];
}

const MOST_ROWS = 3000;

/** The sheet's rows under the headings, by the items of the form; an item that comes twice is not taken for the second. */
export function itemBlocks(sheet: Sheet, headings: Headings, edition: FormEdition): ItemBlock[] {
  const items = new ItemsInOrder(edition);
  const blocks: ItemBlock[] = [];
  const taken = new Set<string>();
  let current: ItemBlock | undefined;
  for (let row = headings.row + 1; row <= Math.min(lastRowOf(sheet, headings), headings.row + MOST_ROWS); row += 1) {
    const label = labelOf(sheet, headings, row);
    const begun = label === undefined ? undefined : items.begins(label);
    if (begun !== undefined && label !== undefined) {
      current = { ...begun, title: label.title, rows: [] };
      blocks.push(current);
    } else if (label?.isNew === true) current = undefined;
    const answer = sheet.first({ row, column: headings.columns.answer });
    const address = addressOf(answer);
    const prompt = textIn(sheet, headings.columns.prompt, row);
    if (current === undefined || taken.has(address) || !isForAnswer(sheet, headings, answer)) continue;
    // Between two items there may be a remark, which asks for nothing.
    if (begun === undefined && headings.columns.prompt !== undefined && prompt.trim() === '') continue;
    taken.add(address);
    current.rows.push({ place: answer, prompt });
  }
  return blocks;
}

/** A line across the sheet begins further left, and on a new page the headings come again. */
const isForAnswer = (sheet: Sheet, { row, columns }: Headings, answer: Place): boolean =>
  answer.row > row && answer.column === columns.answer && !isHeading('answer', sheet.text(answer));

/** A last item that is merged over several rows says nothing in the others. */
function lastRowOf(sheet: Sheet, { columns }: Headings): number {
  return sheet.around({ row: sheet.lastRow, column: columns.number ?? columns.title ?? columns.answer }).to.row;
}

const textIn = (sheet: Sheet, column: number | undefined, row: number): string => (column === undefined ? '' : sheet.text({ row, column }));

interface Label {
  readonly number: string | undefined;
  readonly title: string;
  /** It stands for another item than the row before. */
  readonly isNew: boolean;
}

/** What begins in this row: nothing where number and title stand further up, or are blank. */
function labelOf(sheet: Sheet, { columns }: Headings, row: number): Label | undefined {
  const begins = (column: number | undefined): boolean =>
    column !== undefined && sheet.first({ row, column }).row === row && sheet.text({ row, column }).trim() !== '';
  const [number, title] = [textIn(sheet, columns.number, row), textIn(sheet, columns.title, row)];
  if (columns.number === undefined) return begins(columns.title) ? { number: undefined, title, isNew: true } : undefined;
  return begins(columns.number) ? { number: itemNumber(number), title, isNew: itemNumber(number) !== undefined } : undefined;
}

class ItemsInOrder {
  private readonly left: { no: string; title: string }[];

  constructor(edition: FormEdition) {
    this.left = edition.fields
      .map(({ no, title }) => ({ no, title: normalised(title) }))
      .filter((one, at, all) => all.findIndex(({ no }) => no === one.no) === at);
  }

  /** The item that a label begins, once. */
  begins({ number, title, isNew }: Label): Pick<ItemBlock, 'no' | 'isNumbered'> | undefined {
    if (!isNew) return undefined;
    const at = this.left.findIndex((one) => (number === undefined ? one.title === normalised(title) : one.no === number));
    const [item] = at < 0 ? [] : this.left.splice(at, 1);
    return item && { no: item.no, isNumbered: number !== undefined };
  }
}
