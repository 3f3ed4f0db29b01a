import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  text: string;
  style: number;
}

export interface ReadSheet {
  cells: Map<string, ReadCell>;
  heights: number[];
  merges: string[];
  breaks: number[];
  xml: string;
  styles: string;
  workbook: string;
}

const unescape = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const all = (xml: string, pattern: RegExp): RegExpMatchArray[] => [...xml.matchAll(pattern)];

/** The first sheet of a workbook that was written here, as a spreadsheet would read it. */
export const readSheet = (bytes: Uint8Array): ReadSheet => {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const xml = part('xl/worksheets/sheet1.xml');
  const cells = all(xml, /<c r="([A-Z]+\d+)" s="(\d+)" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/g);
  return {
    cells: new Map(cells.map((one) => [one[1] ?? '', { style: Number(one[2]), text: unescape(one[3] ?? '') }])),
    heights: all(xml, /<row r="\d+" ht="([\d.]+)"/g).map((one) => Number(one[1])),
    merges: all(xml, /<mergeCell ref="([^"]+)"/g).map((one) => one[1] ?? ''),
    breaks: all(xml, /<brk id="(\d+)"/g).map((one) => Number(one[1])),
    xml,
    styles: part('xl/styles.xml'),
    workbook: part('xl/workbook.xml'),
  };
};

/** Addresses of the cells with that text. */
export const placesOf = (sheet: ReadSheet, text: string): string[] =>
  [...sheet.cells].filter(([, cell]) => cell.text === text).map(([address]) => address);
