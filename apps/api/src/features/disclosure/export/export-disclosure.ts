import { Injectable } from '@nestjs/common';
import { KaijiError } from '../../../platform/errors';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { attachment } from './content-disposition';
import { formDocument } from './form-document';
import { writeFormPdf } from './pdf/write-form-pdf';
import { writeFormCsv } from './write-form-csv';
import { writeFormJson } from './write-form-json';
import { writeFormXlsx } from './xlsx/write-form-xlsx';

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
type ExportFormat = keyof typeof MEDIA_TYPES;

const isFormat = (name: string): name is ExportFormat => Object.hasOwn(MEDIA_TYPES, name);

export interface ExportedFile {
  bytes: Uint8Array;
  mediaType: string;
  disposition: string;
  /** Subjects of what it was made from besides the disclosure. */
  refs?: readonly string[];
}

/** A disclosure as a file. */
@Injectable()
export class ExportDisclosure {
  constructor(private readonly find: FindDisclosure) {}

  /** @throws KaijiError notFound for a format that there is not */
  async run(serviceKey: string, id: string, format: string): Promise<ExportedFile> {
    if (!isFormat(format)) throw new KaijiError('notFound', 'exportNotAvailable', { params: { format } });
    const [{ serviceName }, disclosure] = [await this.find.kept(serviceKey, id), await this.find.view(serviceKey, id)];
    const edition = editionNamed(disclosure.edition);
    const document = formDocument(disclosure, edition, serviceName);
    const writers: Record<ExportFormat, () => Uint8Array | Promise<Uint8Array>> = {
      xlsx: () => writeFormXlsx(document),
      pdf: () => writeFormPdf(document),
      csv: () => Buffer.from(writeFormCsv(document)),
      json: () => Buffer.from(writeFormJson(disclosure, edition, serviceName)),
    };
    const disposition = attachment(
      `情報開示_${serviceName}_${disclosure.date}.${format}`,
      `disclosure-${serviceKey}-${disclosure.date}.${format}`,
    );
    return { bytes: await writers[format](), mediaType: MEDIA_TYPES[format], disposition };
  }
}
