/** XLSX, and XLSX with macros, which stay in it as they are. */
export const WORKBOOK_MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
} as const;
export type WorkbookKind = keyof typeof WORKBOOK_MEDIA_TYPES;

/** The largest template that is taken. */
export const TEMPLATE_LIMIT_MIB = 10;
