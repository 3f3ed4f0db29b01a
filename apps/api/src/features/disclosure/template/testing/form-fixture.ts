import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A form as LibreOffice writes it; `fixtures/make-form.mjs` tells how it came about. */
export const libreOfficeForm = (): Buffer => readFileSync(path.join(__dirname, '..', 'fixtures', 'form.xlsx'));
