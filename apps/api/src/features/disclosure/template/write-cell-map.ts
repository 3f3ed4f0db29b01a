import { Injectable } from '@nestjs/common';
import type { CellMap, PutCellMap } from '@kaiji/contracts';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { fieldError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { editionNamed } from '../forms/edition-named';
import { completeCellMap } from './cell-map/complete-cell-map';
import { FindTemplate } from './find-template';
import { cellMapArtefact } from './records/template-artefact';
import { TemplateRepository } from './records/template.repository';

/** Confirms which cell takes which field: the next version of a template's cell map. */
@Injectable()
export class WriteCellMap {
  constructor(
    private readonly find: FindTemplate,
    private readonly templates: TemplateRepository,
    private readonly transaction: Transaction,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound, validation where a cell or field cannot be, conflict where the labels are not those of the template */
  async run(serviceKey: string, templateId: string, { reason, ...given }: PutCellMap, actor: string): Promise<void> {
    const kept = await this.find.kept(serviceKey, templateId);
    if (given.edition !== kept.edition) throw fieldError('edition', 'templateOtherEdition', { edition: given.edition, expected: kept.edition });
    const map: CellMap = completeCellMap(await this.find.workbook(kept), editionNamed(kept.edition), given);
    const one = { map, reason, writtenAt: new Date(this.clock.now()).toISOString(), writtenBy: actor };
    await this.transaction.run(async (manager) => {
      const version = await this.templates.addCellMap(manager, kept, one);
      this.ledger.record(manager, cellMapArtefact(serviceKey, kept.id, { ...one, version }));
    });
  }
}
