import type { FormDocument } from '../form-document';
import { COLUMNS } from './columns';
import type { Sheet } from './sheet';
import { escapeXml } from './xml-text';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_NAME = '申請内容';

export const contentTypesXml = (): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '</Types>';

const relationship = (id: number, type: string, target: string): string => `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

export const relationshipsXml = (): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  relationship(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml') +
  relationship(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
  '</Relationships>';

export const workbookRelationshipsXml = (): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  relationship(1, `${OFFICE}/worksheet`, 'worksheets/sheet1.xml') +
  relationship(2, `${OFFICE}/styles`, 'styles.xml') +
  '</Relationships>';

export const workbookXml = (sheet: Sheet): string => {
  const lastColumn = String.fromCharCode(64 + COLUMNS.length);
  return (
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews>' +
    `<sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets>` +
    '<definedNames>' +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${SHEET_NAME}!$A$1:$${lastColumn}$${sheet.lastRow}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${SHEET_NAME}!$${sheet.headingRow}:$${sheet.headingRow}</definedName>` +
    '</definedNames></workbook>'
  );
};

export const corePropertiesXml = ({ title, foot, createdAt }: FormDocument): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
  ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(foot.service)}</dc:subject>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(createdAt)}</dcterms:created></cp:coreProperties>`;
