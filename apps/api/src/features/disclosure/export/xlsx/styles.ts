/** The looks of a cell; the index in this list is the style's number in the workbook. */
export const STYLE_NAMES = ['plain', 'title', 'label', 'value', 'legend', 'heading', 'section', 'number'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

interface Look {
  font: number;
  fill: number;
  border: number;
  horizontal: 'left' | 'center';
}

interface Variant {
  /** The text could be taken for a formula: it is marked as text, as a leading quote does. */
  quotePrefix: boolean;
  /** Begins at the upper edge instead of in the middle: for what is higher than a page may be. */
  top: boolean;
}

const [REGULAR, BOLD, LARGE, SMALL] = [0, 1, 2, 3];
const [BLANK, HEAD_FILL, SECTION_FILL] = [0, 2, 3];
const [NO_LINES, LINES] = [0, 1];

const LOOKS: Record<StyleName, Look> = {
  plain: { font: REGULAR, fill: BLANK, border: NO_LINES, horizontal: 'left' },
  title: { font: LARGE, fill: BLANK, border: NO_LINES, horizontal: 'center' },
  label: { font: REGULAR, fill: HEAD_FILL, border: LINES, horizontal: 'left' },
  value: { font: REGULAR, fill: BLANK, border: LINES, horizontal: 'left' },
  legend: { font: SMALL, fill: BLANK, border: NO_LINES, horizontal: 'left' },
  heading: { font: BOLD, fill: HEAD_FILL, border: LINES, horizontal: 'center' },
  section: { font: BOLD, fill: SECTION_FILL, border: LINES, horizontal: 'left' },
  number: { font: REGULAR, fill: BLANK, border: LINES, horizontal: 'center' },
};

export const FONT_NAME = 'Yu Gothic';
export const FONT_SIZE_PT = 9;

const font = (sizePt: number, bold = false): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${sizePt}"/><color rgb="FF000000"/><name val="${FONT_NAME}"/><family val="3"/><charset val="128"/></font>`;

const solid = (rgb: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

const edge = (side: string): string => `<${side} style="thin"><color rgb="FF595959"/></${side}>`;

const format = (look: Look, { quotePrefix, top }: Variant): string =>
  `<xf numFmtId="0" fontId="${look.font}" fillId="${look.fill}" borderId="${look.border}" xfId="0"${quotePrefix ? ' quotePrefix="1"' : ''}` +
  ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="${look.horizontal}" vertical="${top ? 'top' : 'center'}" wrapText="1"${look.horizontal === 'left' ? ' indent="1"' : ''}/></xf>`;

/** Number of a cell's style: its look, and the variant that its text and place need. */
export const styleIndex = (name: StyleName, variant: Variant): number =>
  STYLE_NAMES.indexOf(name) + (variant.quotePrefix ? STYLE_NAMES.length : 0) + (variant.top ? 2 * STYLE_NAMES.length : 0);

export const stylesXml = (): string => {
  const looks = STYLE_NAMES.map((name) => LOOKS[name]);
  const variants = [false, true].flatMap((top) => [false, true].map((quotePrefix) => ({ quotePrefix, top })));
  const formats = variants.flatMap((variant) => looks.map((one) => format(one, variant)));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<fonts count="4">${font(FONT_SIZE_PT)}${font(FONT_SIZE_PT, true)}${font(14, true)}${font(8)}</fonts>` +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    `${solid('E7ECF1')}${solid('C9D5E1')}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
};
