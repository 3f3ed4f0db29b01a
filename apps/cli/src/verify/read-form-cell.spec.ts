import { strToU8, zipSync } from 'fflate';
import { FormCells } from './read-form-cell';

const workbook = (cells: string): Buffer =>
  Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="申請&amp;内容" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>'),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`),
    }),
  );
const text = (cell: string, content: string): string => `<c r="${cell}" s="3" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;

describe(FormCells.name, () => {
  it('reads what stands in a cell, whatever XML and the spreadsheet had to escape', async () => {
    const bytes = workbook(`<c r="A1" s="3"/>${text('B1', '=1+1 &lt;𠮷&gt; &amp; &quot;x&quot;\n2行目 _x005F_x0041_')}${text('B11', '別のセル')}`);
    const cells = new FormCells();
    expect(await cells.read(bytes, '申請&内容', 'B1')).toBe('=1+1 <𠮷> & "x"\n2行目 _x0041_');
    expect(await cells.read(bytes, '申請&内容', 'A1')).toBeUndefined();
  });

  it('refuses a sheet or a cell that is not there', async () => {
    const cells = new FormCells();
    await expect(cells.read(workbook(text('B1', 'x')), '様式1', 'B1')).rejects.toThrow('no sheet');
    await expect(cells.read(workbook(text('B1', 'x')), '申請&内容', 'B2')).rejects.toThrow('no cell');
  });

  it('does not take one workbook for another', async () => {
    const cells = new FormCells();
    expect(await cells.read(workbook(text('B1', '前')), '申請&内容', 'B1')).toBe('前');
    expect(await cells.read(workbook(text('B1', '後')), '申請&内容', 'B1')).toBe('後');
  });
});
