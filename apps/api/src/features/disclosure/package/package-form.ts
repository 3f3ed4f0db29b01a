import { Injectable } from '@nestjs/common';
import { formatFormCells } from '@kaiji/ledger';
import { ExportDisclosure } from '../export/export-disclosure';
import { formDocument } from '../export/form-document';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { answerCells } from './answer-cells';
import type { PackageFile } from './package-file';

const WORKBOOK = 'form/form.xlsx';
const FORMATS = ['xlsx', 'pdf', 'csv', 'json'];

/** The form as it is handed in, and which of its cells says what. */
@Injectable()
export class PackageForm {
  constructor(
    private readonly find: FindDisclosure,
    private readonly exporting: ExportDisclosure,
  ) {}

  async collect(serviceKey: string, id: string, subjectOf: (figure: string) => string | undefined): Promise<PackageFile[]> {
    const [{ serviceName }, disclosure] = [await this.find.kept(serviceKey, id), await this.find.view(serviceKey, id)];
    const cells = answerCells(formDocument(disclosure, editionNamed(disclosure.edition), serviceName), subjectOf);
    return [
      ...FORMATS.map((format) => ({ path: `form/form.${format}`, bytes: async () => (await this.exporting.run(serviceKey, id, format)).bytes })),
      { path: 'form/cells.json', bytes: () => formatFormCells({ workbook: WORKBOOK, cells }) },
    ];
  }
}
