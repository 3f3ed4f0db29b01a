import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (list: readonly (readonly [string, string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type.startsWith('http') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`).join('') +
  '</Relationships>';

const STRINGS = [
  '<si><t>番号</t></si>',
  '<si><t>審査対象項目</t></si>',
  '<si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">記述</t></r><r><t>内容</t></r><rPh sb="0" eb="2"><t>キジュツ</t></rPh><rPh sb="2" eb="4"><t>ナイヨウ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>申請内容</t><rPh sb="0" eb="2"><t>シンセイ</t></rPh><rPh sb="2" eb="4"><t>ナイヨウ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>事業者名</t></si>',
  '<si><t>事業者の正式名称（商号）</t></si>',
  '<si><t>サービス稼働設定値</t></si>',
  '<si><t>サービス稼働率のこれまでの実績値、またはやむなき理由により実績値が記載できない場合はその理由と目標値</t></si>',
  '<si><t>申請したサービスが該当する「情報セキュリティ対策ガイドライン」におけるサービス種別のパターン番号と稼働率の対策参照値</t></si>',
  '<si><t>サービス停止の_x000D_\n事故歴</t></si>',
  '<si><t>記入例：株式会社サンプル</t></si>',
  '<si><t>認証取得・監査実施</t></si>',
];

const SHEET =
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F9"/>' +
  '<sheetViews><sheetView view="pageBreakPreview" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/>' +
  '<cols><col min="1" max="1" width="6" style="1" customWidth="1"/><col min="5" max="6" width="30" style="2" customWidth="1"/></cols>' +
  '<!-- <c r="E3"/> is written about here --><sheetData>' +
  '<row r="1" spans="1:6" ht="20" customHeight="1" x14ac:dyDescent="0.15"><c r="A1" s="1" t="inlineStr"><is><t>様式</t></is></c></row>' +
  '<row r="2" spans="1:6"><c r="A2" s="1" t="s"><v>0</v></c><c r="B2" s="1" t="s"><v>1</v></c><c r="C2" s="1" t="s" ph="1"><v>2</v></c><c r="E2" s="1" t="s"><v>3</v></c><c r="F2" s="1"/></row>' +
  '<row r="3" spans="1:6"><c r="A3" s="1"><v>2</v></c><c r="B3" s="1" t="s"><v>4</v></c><c r="C3" s="1" t="s"><v>5</v></c><c r="E3" s="2" t="s" ph="1"><v>10</v></c><c r="F3" s="2"/></row>' +
  '<row r="4" spans="1:6"><c r="A4" s="1" t="str"><v>３９</v></c><c r="B4" s="1" t="s"><v>6</v></c><c r="C4" s="1" t="s"><v>7</v></c><c r="E4" s="2"/><c r="F4" s="2"/></row>' +
  '<row r="5" spans="1:6"><c r="A5" s="1"/><c r="B5" s="1"/><c r="C5" s="1" t="s"><v>8</v></c><c r="E5" s="3"/><c r="F5" s="3"/></row>' +
  '<row r="6" spans="1:3"><c r="A6" s="1"/><c r="B6" s="1"/><c r="C6" s="1" t="s"><v>9</v></c></row>' +
  '<row r="8" spans="1:6"><c r="A8" s="1"><v>42</v></c><c r="B8" s="1" t="s"><v>11</v></c><c r="F8" s="2"><f>LEN(E3)</f><v>12</v></c></row>' +
  '<row r="9" s="3" customFormat="1"/>' +
  '</sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
  '<mergeCells count="7"><mergeCell ref="A1:F1"/><mergeCell ref="E2:F2"/><mergeCell ref="E3:F3"/><mergeCell ref="A4:A6"/><mergeCell ref="B4:B6"/><mergeCell ref="E4:F4"/><mergeCell ref="E5:F5"/></mergeCells>' +
  '<phoneticPr fontId="1"/><conditionalFormatting sqref="E3:F8"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(E3))=0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="F8"><formula1>"有,無"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="C8" location="\'選択肢\'!A1" display="選択肢"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId1"/>' +
  '<headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId4" name="Check Box 1"/></controls></mc:Choice></mc:AlternateContent>' +
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>選択肢!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="游ゴシック"/></font><font><sz val="6"/><name val="游ゴシック"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs></styleSheet>';

const WORKBOOK =
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" workbookSaltValue="c2FsdA==" workbookSpinCount="100000" lockStructure="1"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000"/></bookViews><sheets><sheet name="様式1" sheetId="1" r:id="rId1"/><sheet name="選択肢" sheetId="2" state="hidden" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">様式1!$A$1:$F$9</definedName><definedName name="有無">選択肢!$A$1:$A$2</definedName></definedNames><calcPr calcId="191029"/></workbook>';

const SECOND_SHEET = `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>有</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>無</t></is></c></row></sheetData></worksheet>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t201" style="position:absolute"><x:ClientData ObjectType="Checkbox"><x:Anchor>4, 0, 3, 0, 5, 0, 4, 0</x:Anchor><x:Checked>1</x:Checked></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s1026" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>5, 0, 3, 0, 7, 0, 6, 0</x:Anchor><x:Row>2</x:Row><x:Column>4</x:Column></x:ClientData></v:shape></xml>';

const DRAWING =
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="四角形 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFCC00"/></a:solidFill></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>事務局使用欄</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const COMMENTS = `${XML}<comments xmlns="${MAIN}"><authors><author>事務局</author></authors><commentList><comment ref="E3" authorId="0"><text><t>登記簿のとおり</t></text></comment></commentList></comments>`;

const contentTypes = (main: string): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${main}"/>` +
  [1, 2].map((one) => `<Override PartName="/xl/worksheets/sheet${one}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/>` +
  `<Override PartName="/xl/comments1.xml" ContentType="${SPREADSHEET}.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>` +
  '<Override PartName="/xl/ctrlProps/ctrlProp1.xml" ContentType="application/vnd.ms-excel.controlproperties+xml"/></Types>';

/** Parts of a form with everything in it that tools like to lose, on two sheets: `様式1` (items 2, 39 and 42) and a hidden one. */
export const nastyParts = (): Record<string, string | Uint8Array> => ({
  '[Content_Types].xml': contentTypes(`${SPREADSHEET}.sheet.main+xml`),
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', '/xl/worksheets/sheet2.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]),
  'xl/worksheets/sheet1.xml': SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
    ['comments', '../comments1.xml'],
  ]),
  'xl/worksheets/sheet2.xml': SECOND_SHEET,
  'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="${STRINGS.length}" uniqueCount="${STRINGS.length}">${STRINGS.join('')}</sst>`,
  'xl/styles.xml': STYLES,
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/ctrlProps/ctrlProp1.xml': `${XML}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="$F$9" lockText="1"/>`,
  'xl/comments1.xml': COMMENTS,
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256),
});

export const zipped = (parts: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), {
      mtime: new Date(2019, 9, 31, 12, 0, 0),
    }),
  );

/** The workbook of these parts, some of them changed. */
export const nastyWorkbook = (changes: Record<string, string | Uint8Array> = {}): Buffer => zipped({ ...nastyParts(), ...changes });

/** The same with macros. */
export const macroWorkbook = (): Buffer =>
  nastyWorkbook({
    '[Content_Types].xml': contentTypes('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    'xl/vbaProject.bin': Uint8Array.from({ length: 300 }, (_, at) => (at * 91) % 256),
  });
