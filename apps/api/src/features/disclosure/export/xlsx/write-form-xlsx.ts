import { strToU8, zipSync } from 'fflate';
import type { FormDocument } from '../form-document';
import { layOut } from './lay-out';
import { contentTypesXml, corePropertiesXml, relationshipsXml, workbookRelationshipsXml, workbookXml } from './package-parts';
import { sheetXml } from './sheet-xml';
import { stylesXml } from './styles';

/** The earliest time that a ZIP can hold, in its own wall-clock fields: the same document gives the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The form as a workbook (Office Open XML). Equal documents give equal bytes. */
export const writeFormXlsx = (document: FormDocument): Uint8Array => {
  const sheet = layOut(document);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': relationshipsXml(),
    'docProps/core.xml': corePropertiesXml(document),
    'xl/workbook.xml': workbookXml(sheet),
    'xl/_rels/workbook.xml.rels': workbookRelationshipsXml(),
    'xl/styles.xml': stylesXml(),
    'xl/worksheets/sheet1.xml': sheetXml(document, sheet),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: ZIP_TIME, level: 6 });
};
