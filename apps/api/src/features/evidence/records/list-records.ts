import { Injectable } from '@nestjs/common';
import { externalId, type ListOf, type RecordView } from '@kaiji/contracts';
import type { RecordKind, RecordOfKind } from '@kaiji/evidence';
import { KaijiError } from '../../../platform/errors';
import { FindService } from '../../services';
import { parseOptionalPeriod } from '../period';
import { RecordRepository } from './record.repository';
import { recordView } from './record-view';

export interface PeriodQuery {
  from?: string;
  to?: string;
}

@Injectable()
export class ListRecords {
  constructor(
    private readonly services: FindService,
    private readonly records: RecordRepository,
  ) {}

  /** Records of a kind by when they were observed. */
  async list<K extends RecordKind>(serviceKey: string, kind: K, query: PeriodQuery): Promise<ListOf<RecordView<RecordOfKind[K]>>> {
    const service = await this.services.byKey(serviceKey);
    const { from, to } = parseOptionalPeriod(query, service.definition.timeZone);
    return { items: (await this.records.latest(service.id, kind, from, to)).map(recordView) };
  }

  /** Every revision of a record, oldest first. @throws KaijiError notFound */
  async revisions<K extends RecordKind>(serviceKey: string, kind: K, id: string): Promise<ListOf<RecordView<RecordOfKind[K]>>> {
    const service = await this.services.byKey(serviceKey);
    const history = externalId.safeParse(id).success ? await this.records.history(service.id, kind, [id]) : [];
    if (history.length === 0) throw new KaijiError('notFound', 'recordNotFound', { params: { id } });
    return { items: history.map(recordView) };
  }

  /** A record as it stands. @throws KaijiError notFound */
  async one<K extends RecordKind>(serviceKey: string, kind: K, id: string): Promise<RecordView<RecordOfKind[K]>> {
    const { items } = await this.revisions(serviceKey, kind, id);
    const last = items.at(-1);
    if (last === undefined) throw new KaijiError('notFound', 'recordNotFound', { params: { id } });
    return last;
  }
}
