import { PACKAGE_FILE, parseFormCells, type FormCell } from '../package';
import { Check } from './check';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

/** Checks that the cells of the form say what the map of cells says, and that the numbers among them are those of the frozen figures. */
export async function checkForm(state: VerifyState): Promise<CheckReport> {
  const check = new Check('form');
  const path = PACKAGE_FILE.formCells;
  if (!state.pkg.has(path)) {
    check.skip('formNone', path);
    return check.report();
  }
  const form = await check.attempt('formUnreadable', path, async () => parseFormCells(await state.pkg.read(path)));
  const workbook = form && (await check.attempt('formUnreadable', form.workbook, () => state.pkg.read(form.workbook)));
  const read = state.options.readFormCell;
  if (!read) check.unverifiable('formNoReader', path);
  if (!form || !workbook || !read) return check.report();
  for (const cell of form.cells) {
    check.look();
    const item = `${form.workbook} ${cell.sheet}!${cell.cell}`;
    const shown = await check.attempt('formUnreadable', item, async () => (await read(workbook, cell.sheet, cell.cell)) ?? '');
    if (shown === undefined) continue;
    if (shown !== cell.text) check.mismatch('cellOther', item, `${JSON.stringify(shown)}, not ${JSON.stringify(cell.text)}`);
    checkFigure(check, state, item, cell);
  }
  return check.report();
}

function checkFigure(check: Check, { figures }: VerifyState, item: string, { figure, text }: FormCell): void {
  if (figure === undefined) return;
  const value = figures.get(figure)?.statement.predicate.value;
  if (value === undefined) check.mismatch('cellFigureMissing', item, figure);
  else if (value !== null && !numbersOf(text).includes(value)) check.mismatch('cellFigureOther', item, `${figure} is ${value}`);
}

/** The decimals in a text, as they are written: `99.98` is in `99.98%`, but `9.98` is not. */
const numbersOf = (text: string): readonly string[] => text.match(/-?\d+(?:\.\d+)?/g) ?? [];
