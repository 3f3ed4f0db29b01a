import fc from 'fast-check';
import { addressOf } from './address';
import { placeTexts } from './place-texts';
import { Sheet } from './sheet';

const MOST = 8;

interface Grid {
  /** Rows that are there, by number; `undefined`: with a tag that has no end. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string> | undefined>;
}

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: MOST }), { maxLength: MOST }).map((list) => list.toSorted((a, b) => a - b));
const said = fc.constantFrom('', 'い', 'ろは', '=1', 'a&b');
const cells = fc.tuple(numbers, fc.array(said, { minLength: MOST, maxLength: MOST })).map(([columns, texts]) => new Map(columns.map((column) => [column, texts[column - 1] ?? ''])));
const grid: fc.Arbitrary<Grid> = fc
  .tuple(numbers, fc.array(fc.option(cells, { nil: undefined }), { minLength: MOST, maxLength: MOST }))
  .map(([rows, contents]) => ({ rows: new Map(rows.map((row) => [row, contents[row - 1]])) }));
const placed = fc.uniqueArray(fc.record({ place: fc.record({ row: fc.integer({ min: 1, max: MOST }), column: fc.integer({ min: 1, max: MOST }) }), text: said }), {
  selector: ({ place }) => addressOf(place),
  maxLength: 20,
});

const cellXml = (row: number, column: number, text: string): string => {
  const start = `<c r="${addressOf({ row, column })}" s="${column}"`;
  return text === '' ? `${start}/>` : `${start} t="str"><v>${text.replace('&', '&amp;')}</v></c>`;
};
const xmlOf = ({ rows }: Grid): string => {
  const lines = [...rows].map(([row, content]) =>
    content === undefined ? `<row r="${row}" spans="1:2" />` : `<row r="${row}" spans="1:2">${[...content].map(([column, text]) => cellXml(row, column, text)).join('')}</row>`,
  );
  return `<worksheet>${lines.length === 0 ? '<sheetData/>' : `<sheetData>\n${lines.join('\n')}\n</sheetData>`}<x/></worksheet>`;
};
const textsOf = (sheet: Sheet): string[][] =>
  Array.from({ length: MOST }, (_, row) => Array.from({ length: MOST }, (__, column) => sheet.text({ row: row + 1, column: column + 1 })));

describe(placeTexts.name, () => {
  const place = (sheet: Sheet, texts: Parameters<typeof placeTexts>[1]): string => placeTexts(sheet, texts, (style) => style);

  it('says what it is given in any sheet, leaves all other cells, and keeps rows and cells in order', () => {
    fc.assert(
      fc.property(grid, placed, (before, texts) => {
        const sheet = new Sheet(xmlOf(before), [], 1000);
        const xml = place(sheet, texts);
        const after = new Sheet(xml, [], 1000);
        const expected = textsOf(sheet);
        for (const { place: { row, column }, text } of texts) expected[row - 1]![column - 1] = text;
        expect(textsOf(after)).toEqual(expected);
        const rows = after.outline.rows.map(({ number }) => number);
        expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
        for (const row of after.outline.rows) {
          const columns = row.cells.map(({ column }) => column);
          expect(columns).toEqual([...new Set(columns)].toSorted((a, b) => a - b));
        }
        const styles = (one: Sheet, row: number): Map<number, string | undefined> =>
          new Map(one.outline.rows.find(({ number }) => number === row)?.cells.map(({ column, attributes }) => [column, attributes.get('s')]));
        for (const row of sheet.outline.rows) for (const { column } of row.cells) expect(styles(after, row.number).get(column)).toBe(String(column));
        expect(place(after, texts)).toBe(xml);
      }),
      { seed: 93, numRuns: 400 },
    );
  });

  it('changes nothing where there is nothing to say', () => {
    fc.assert(
      fc.property(grid, (before) => {
        expect(place(new Sheet(xmlOf(before), [], 1000), [])).toBe(xmlOf(before));
      }),
      { seed: 93, numRuns: 50 },
    );
  });
});
