import { Injectable } from '@nestjs/common';
import type { FormTemplate, FormTemplateHead, ListOf } from '@kaiji/contracts';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { RawDocumentRepository } from '../../../platform/raw';
import { FindService } from '../../services';
import { editionNamed } from '../forms/edition-named';
import { proposeCellMap } from './cell-map/propose-cell-map';
import type { CellMapVersion, KeptTemplate } from './records/kept-template';
import { TemplateRepository } from './records/template.repository';
import { Workbook } from './workbook/workbook';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const headView = ({ serviceId: _, sha256, ...one }: KeptTemplate): FormTemplateHead => ({ ...one, sha256: sha256.toString('hex') });

@Injectable()
export class FindTemplate {
  constructor(
    private readonly services: FindService,
    private readonly templates: TemplateRepository,
    private readonly raw: RawDocumentRepository,
    private readonly transaction: Transaction,
  ) {}

  async list(serviceKey: string): Promise<ListOf<FormTemplateHead>> {
    const { id } = await this.services.byKey(serviceKey);
    return { items: (await this.templates.list(id)).map(headView) };
  }

  /** @throws KaijiError notFound */
  async kept(serviceKey: string, id: string): Promise<KeptTemplate> {
    const service = await this.services.byKey(serviceKey);
    const kept = UUID.test(id) ? await this.templates.one(service.id, id) : undefined;
    if (kept === undefined) throw new KaijiError('notFound', 'templateNotFound', { params: { id } });
    return kept;
  }

  /** The workbook as it was received. @throws KaijiError conflict where its bytes were erased */
  async workbook({ id, sha256 }: KeptTemplate): Promise<Workbook> {
    const bytes = await this.transaction.readOneState((manager) => this.raw.read(manager, sha256));
    if (bytes === undefined) throw new KaijiError('conflict', 'templateErased', { params: { id } });
    return new Workbook(bytes);
  }

  cellMap({ serviceId, id }: KeptTemplate): Promise<CellMapVersion | undefined> {
    return this.templates.cellMap(serviceId, id);
  }

  async view(serviceKey: string, id: string): Promise<FormTemplate> {
    const kept = await this.kept(serviceKey, id);
    const [workbook, current] = [await this.workbook(kept), await this.cellMap(kept)];
    const { map, ...version } = current ?? { map: undefined };
    return {
      ...headView(kept),
      sheets: workbook.sheets.map(({ name }) => name),
      cellMap: map === undefined || !('version' in version) ? null : { ...map, ...version },
      proposal: proposeCellMap(workbook, editionNamed(kept.edition)),
    };
  }
}
