import { Injectable } from '@nestjs/common';
import { KaijiError } from '../../../platform/errors';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { attachment } from './content-disposition';
import { formDocument } from './form-document';
import { writeFormHtml } from './html/write-form-html';
import { writeFormPdf } from './pdf/write-form-pdf';
import { carriesCode, type LedgerPoint, verificationText } from './verification-code';
import { writeFormCsv } from './write-form-csv';
import { writeFormJson } from './write-form-json';
import { writeFormXlsx } from './xlsx/write-form-xlsx';

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
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

  /**
   * @param before how far the ledger had come; what was approved names it at its foot
   * @throws KaijiError notFound for a format that there is not
   */
  async run(serviceKey: string, id: string, format: string, before?: LedgerPoint): Promise<ExportedFile> {
    if (!isFormat(format)) throw new KaijiError('notFound', 'exportNotAvailable', { params: { format } });
    const [{ serviceName }, disclosure] = [await this.find.kept(serviceKey, id), await this.find.view(serviceKey, id)];
    const edition = editionNamed(disclosure.edition);
    const verification = before !== undefined && carriesCode(disclosure.state) ? verificationText(before) : undefined;
    const document = formDocument(disclosure, edition, serviceName, verification);
    const writers: Record<ExportFormat, () => Uint8Array | Promise<Uint8Array>> = {
      xlsx: () => writeFormXlsx(document),
      pdf: () => writeFormPdf(document),
      csv: () => Buffer.from(writeFormCsv(document)),
      html: () => Buffer.from(writeFormHtml(document)),
      json: () => Buffer.from(writeFormJson(disclosure, edition, serviceName)),
    };
    const disposition = attachment(
      `情報開示_${serviceName}_${disclosure.date}.${format}`,
      `disclosure-${serviceKey}-${disclosure.date}.${format}`,
    );
    return { bytes: await writers[format](), mediaType: MEDIA_TYPES[format], disposition };
  }
}
