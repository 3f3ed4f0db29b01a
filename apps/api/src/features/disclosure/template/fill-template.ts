import { Injectable } from '@nestjs/common';
import { type DisclosureState, WORKBOOK_MEDIA_TYPES } from '@kaiji/contracts';
import { KaijiError } from '../../../platform/errors';
import { attachment } from '../export/content-disposition';
import type { ExportedFile } from '../export/export-disclosure';
import { type FormDocument, formDocument } from '../export/form-document';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { refuseRevised } from './cell-map/refuse-revised';
import { FindTemplate } from './find-template';
import { cellMapSubject } from './records/template-artefact';
import { fillWorkbook } from './workbook/fill-workbook';

export interface FilledTemplate extends ExportedFile {
  readonly format: string;
  /** Fields with an answer that the template has no cell for. */
  readonly leftOut: string[];
}

/** The form has no place that says how far a disclosure has come, so the file's name does. */
const APPROVED: ReadonlySet<DisclosureState> = new Set(['approved', 'filed', 'restated']);

/** A disclosure in a template of the form. */
@Injectable()
export class FillTemplate {
  constructor(
    private readonly disclosures: FindDisclosure,
    private readonly templates: FindTemplate,
  ) {}

  /** @throws KaijiError notFound, or conflict where nobody has confirmed the cells, or the template is another one than they were confirmed for */
  async run(serviceKey: string, disclosureId: string, templateId: string): Promise<FilledTemplate> {
    const [{ serviceName }, disclosure] = [await this.disclosures.kept(serviceKey, disclosureId), await this.disclosures.view(serviceKey, disclosureId)];
    const template = await this.templates.kept(serviceKey, templateId);
    const current = await this.templates.cellMap(template);
    if (current === undefined) throw new KaijiError('conflict', 'cellMapMissing');
    const { map, version } = current;
    if (map.edition !== disclosure.edition) {
      throw new KaijiError('conflict', 'templateOtherEdition', { params: { edition: map.edition, expected: disclosure.edition } });
    }
    const workbook = await this.templates.workbook(template);
    refuseRevised(workbook.sheet(map.sheet), map.sheet, map.anchors);
    const { texts, leftOut } = answersByCell(formDocument(disclosure, editionNamed(disclosure.edition), serviceName), new Map(map.cells.map(({ field, cell }) => [field, cell])));
    const approved = APPROVED.has(disclosure.state);
    const disposition = attachment(
      `${template.name.replace(/\.xls[xm]$/i, '')}_${serviceName}_${disclosure.date}${approved ? '' : '_未承認'}.${template.kind}`,
      `disclosure-${serviceKey}-${disclosure.date}-form${approved ? '' : '-not-approved'}.${template.kind}`,
    );
    return {
      bytes: fillWorkbook(workbook, map.sheet, texts),
      mediaType: WORKBOOK_MEDIA_TYPES[template.kind],
      disposition,
      format: `template.${template.kind}`,
      // The cell map refers to the template.
      refs: [cellMapSubject(serviceKey, template.id, version)],
      leftOut,
    };
  }
}

function answersByCell({ rows }: FormDocument, cells: ReadonlyMap<string, string>): { texts: Map<string, string>; leftOut: string[] } {
  const texts = new Map<string, string>();
  const leftOut: string[] = [];
  for (const { field, answer } of rows) {
    const cell = cells.get(field.id);
    if (cell !== undefined) texts.set(cell, answer);
    else if (answer !== '') leftOut.push(field.id);
  }
  return { texts, leftOut };
}
