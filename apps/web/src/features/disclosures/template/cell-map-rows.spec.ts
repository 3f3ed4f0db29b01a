import type { CellMapProposal, FormField, KeptCellMap } from '@kaiji/contracts';
import { cellAddressOf, cellFaults, cellMapRows, givenCells, isDoubtful, startingCells } from './cell-map-rows';

const field = (id: string): FormField => ({
  id,
  no: id,
  sub: null,
  section: '',
  category: '',
  title: id,
  prompt: '',
  requirement: '必須',
  charLimit: null,
  kind: 'text',
  computable: 'none',
  page: 1,
});

const proposal: CellMapProposal = {
  edition: 'asp-saas-2019',
  sheet: '様式',
  anchors: [],
  cells: [
    { field: '1', cell: 'F5', confidence: 'high' },
    { field: '2', cell: 'F6', confidence: 'low' },
  ],
  unplaced: [{ field: '3', reason: 'titleDiffers' }],
};
const cellMap: KeptCellMap = { ...proposal, cells: [{ field: '1', cell: 'G5' }], version: 1, reason: '確認した', writtenAt: '', writtenBy: '' };

describe('the map of cells on the screen', () => {
  const rows = cellMapRows(['1', '2', '3', '4'].map(field), { proposal });

  it('shows of each field what the labels suggest, and why one has no cell', () => {
    expect(rows.map((row) => [row.proposed?.cell, row.unplaced])).toEqual([
      ['F5', undefined],
      ['F6', undefined],
      [undefined, 'titleDiffers'],
      [undefined, undefined],
    ]);
  });

  it('starts with what was confirmed', () => {
    expect([...startingCells({ cellMap, proposal })]).toEqual([['1', 'G5']]);
    expect([...startingCells({ cellMap: null, proposal })]).toHaveLength(2);
    expect([...startingCells({ cellMap: null, proposal: null })]).toEqual([]);
  });

  it('asks to look at all but what is certain and untouched', () => {
    const doubtful = (cells: ReadonlyMap<string, string>): string[] => rows.filter((row) => isDoubtful(row, cells)).map((row) => row.field.id);
    expect(doubtful(startingCells({ cellMap: null, proposal }))).toEqual(['2', '3', '4']);
    expect(doubtful(startingCells({ cellMap, proposal }))).toEqual(['1', '2', '3', '4']);
  });

  it('finds what would be refused before it is sent', () => {
    const cells = new Map([
      ['1', 'F5'],
      ['2', 'F5'],
      ['3', '5F'],
      ['4', ''],
      ['5', 'F0'],
      ['6', 'AB12'],
    ]);
    expect([...cellFaults(cells)]).toEqual([
      ['1', 'twice'],
      ['2', 'twice'],
      ['3', 'notAddress'],
      ['5', 'notAddress'],
    ]);
    expect(givenCells(cells).map((one) => one.field)).not.toContain('4');
  });

  it('takes an address as it is typed', () => {
    expect(cellAddressOf(' ｆ１２')).toBe('F12');
  });
});
