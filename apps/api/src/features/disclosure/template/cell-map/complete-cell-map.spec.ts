import type { TemplateAnchor, TemplateCell } from '@kaiji/contracts';
import { EDITION } from '../../export/testing/disclosures';
import { nastyParts, nastyWorkbook } from '../testing/nasty-workbook';
import { Workbook } from '../workbook/workbook';
import { completeCellMap } from './complete-cell-map';

const SHEET = 'xl/worksheets/sheet1.xml';
const complete = (cells: TemplateCell[], anchors?: TemplateAnchor[], template = nastyWorkbook(), sheet = '様式1') =>
  completeCellMap(new Workbook(template), EDITION, { edition: EDITION.edition, sheet, cells, anchors });
const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    const { messageKey, parts } = error as { messageKey: string; parts: { fields?: { path: string; messageKey: string; params?: object }[] } };
    return [messageKey, ...(parts.fields ?? []).map((one) => [one.path, one.messageKey, one.params])];
  }
};

describe(completeCellMap.name, () => {
  it('takes the labels beside the cells, without what stands in other cells for answers', () => {
    const cells = [
      { field: '2', cell: 'F3' },
      { field: '39-2', cell: 'E5' },
    ];
    expect(complete(cells)).toEqual({
      ...{ edition: EDITION.edition, sheet: '様式1', cells },
      anchors: [
        { cell: 'C3', text: '事業者の正式名称（商号）' },
        { cell: 'B3', text: '事業者名' },
        { cell: 'A3', text: '2' },
        { cell: 'C5', text: '申請したサービスが該当する「情報セキュリティ対策ガイドライン」におけるサービス種別のパターン番号と稼働率の対策参照値' },
        { cell: 'B4', text: 'サービス稼働設定値' },
        { cell: 'A4', text: '３９' },
      ],
    });
  });

  it('takes a label above where none is left of it', () => {
    expect(complete([{ field: '42', cell: 'A9' }]).anchors).toEqual([{ cell: 'A8', text: '42' }]);
  });

  it('says of each cell and field what is wrong with it', () => {
    const cells = [
      { field: '2', cell: 'E3' },
      { field: '2', cell: 'E4' },
      { field: '39-9', cell: 'E5' },
      { field: '39-1', cell: 'F5' },
      { field: '42', cell: 'F8' },
      { field: '43', cell: 'XFE1' },
    ];
    expect(refusal(() => complete(cells))).toEqual([
      'validation',
      ['cells.1.field', 'templateFieldTwice', { field: '2' }],
      ['cells.2.field', 'fieldNotFound', { field: '39-9' }],
      ['cells.3.cell', 'templateCellTwice', { cell: 'F5', field: '39-9' }],
      ['cells.4.cell', 'templateCellHasFormula', { cell: 'F8' }],
      ['cells.5.cell', 'templateNoSuchCell', { cell: 'XFE1' }],
    ]);
    expect(refusal(() => complete([{ field: '2', cell: 'B3' }], [{ cell: 'B3', text: '事業者名' }]))).toEqual(['validation', ['cells.0.cell', 'templateCellIsLabel', { cell: 'B3' }]]);
    expect(refusal(() => complete([{ field: '2', cell: 'J30' }]))).toEqual(['validation', ['cells.0.cell', 'templateCellUnlabelled', { cell: 'J30' }]]);
    expect(refusal(() => complete([{ field: '2', cell: 'E3' }], undefined, nastyWorkbook(), '様式2'))).toEqual(['validation', ['sheet', 'templateSheetMissing', { sheet: '様式2' }]]);
  });

  it('tells where a form was revised: which cell, what is expected, what is there', () => {
    const cells = [{ field: '39-2', cell: 'E5' }];
    const { anchors } = complete(cells);
    const moved = String(nastyParts()[SHEET]).replace('<c r="C5" s="1" t="s"><v>8</v></c>', '<c r="C5" s="1" t="s"><v>5</v></c>').replace('<c r="A4" s="1" t="str"><v>３９</v></c>', '');
    expect(refusal(() => complete(cells, anchors, nastyWorkbook({ [SHEET]: moved })))).toEqual([
      'templateRevised',
      ['様式1!C5', 'templateLabelDiffers', { cell: 'C5', expected: '申請したサービスが該当する「情報セキュリティ対策ガイドライン」におけるサービス種別のパターン番号と稼働率の対策参照値', found: '事業者の正式名称（商号）' }],
      ['様式1!A4', 'templateLabelMissing', { cell: 'A4', expected: '３９', found: '' }],
    ]);
  });

  it('takes labels that differ in width and blanks alone for the same', () => {
    const anchors = [{ cell: 'C6', text: 'サービス停止の 事故歴' }, { cell: 'A4', text: '39' }];
    expect(complete([{ field: '39-3', cell: 'E6' }], anchors).anchors).toEqual(anchors);
  });
});
