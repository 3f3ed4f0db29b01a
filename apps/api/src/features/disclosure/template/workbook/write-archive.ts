import { zipSync } from 'fflate';

/** The earliest time that a ZIP can hold, in its own wall-clock fields: the same parts give the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The parts as a workbook, in their order. */
export const writeArchive = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { mtime: ZIP_TIME, level: 6 });
