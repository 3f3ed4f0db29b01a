import { Injectable } from '@nestjs/common';
import { type AddTemplateQuery, type FormEdition, TEMPLATE_LIMIT_MIB, WORKBOOK_MEDIA_TYPES } from '@kaiji/contracts';
import { randomUUID } from 'node:crypto';
import type { Received } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { RawDocumentRepository } from '../../../platform/raw';
import { FindService } from '../../services';
import { editionNamed } from '../forms/edition-named';
import { proposeCellMap } from './cell-map/propose-cell-map';
import { templateArtefact } from './records/template-artefact';
import { TemplateRepository } from './records/template.repository';
import { fillWorkbook } from './workbook/fill-workbook';
import { Workbook } from './workbook/workbook';

/** Keeps a template as it was received, once it is sure that it can be opened. */
@Injectable()
export class AddTemplate {
  constructor(
    private readonly services: FindService,
    private readonly templates: TemplateRepository,
    private readonly raw: RawDocumentRepository,
    private readonly transaction: Transaction,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @returns its id */
  async run(serviceKey: string, { name, edition }: AddTemplateQuery, { source, rawBody }: Received): Promise<string> {
    if (rawBody.length > TEMPLATE_LIMIT_MIB * 1024 * 1024) throw new KaijiError('tooLarge', 'templateTooLarge', { params: { limitMiB: TEMPLATE_LIMIT_MIB } });
    const service = await this.services.byKey(serviceKey);
    const workbook = new Workbook(rawBody);
    refuseUnfillable(workbook, editionNamed(edition));
    const { kind } = workbook;
    const [id, uploadedAt] = [randomUUID(), new Date(this.clock.now())];
    await this.transaction.run(async (manager) => {
      const document = await this.raw.keep(manager, rawBody, WORKBOOK_MEDIA_TYPES[kind], uploadedAt);
      const one = { id, name, edition, kind, sha256: document.sha256, bytes: rawBody.length, uploadedAt: uploadedAt.toISOString(), uploadedBy: source };
      await this.templates.add(manager, { serviceId: service.id, ...one });
      this.ledger.record(manager, templateArtefact(service.key, one, document.content));
    });
    return id;
  }
}

/** Whatever could not be filled later is refused now: every part that filling reads is read once. */
function refuseUnfillable(workbook: Workbook, edition: FormEdition): void {
  const [first] = workbook.sheets;
  if (first === undefined) throw new KaijiError('malformed', 'templateNotWorkbook');
  fillWorkbook(workbook, first.name, new Map());
  proposeCellMap(workbook, edition);
}
