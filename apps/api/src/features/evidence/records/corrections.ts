import { Injectable } from '@nestjs/common';
import type { CorrectionRecord, ListOf, RecordView } from '@kaiji/contracts';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../../platform/clock';
import { PersonBehind, type Received } from '../../../platform/access';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { FindService } from '../../services';
import { NightlyDueRepository } from '../nightly-due.repository';
import { affectedDays } from './affected-days';
import { ListRecords, type PeriodQuery } from './list-records';
import { PutRecord } from './put-record';
import { RecordRepository } from './record.repository';
import { recordView } from './record-view';

export interface CorrectionView extends RecordView<CorrectionRecord> {
  approval: { by: string; at: string; reason?: string } | null;
}

/** Corrections of the state: they count once another person than the one who asked has approved them. */
@Injectable()
export class Corrections {
  constructor(
    private readonly services: FindService,
    private readonly records: RecordRepository,
    private readonly lists: ListRecords,
    private readonly putRecord: PutRecord,
    private readonly clock: Clock,
    private readonly persons: PersonBehind,
    private readonly transaction: Transaction,
    private readonly nightlyDue: NightlyDueRepository,
  ) {}

  async request(serviceKey: string, body: CorrectionRecord, received: Received): Promise<CorrectionView> {
    // The reason belongs to the correction itself, and to the revision as well.
    const { reason } = body;
    const revision = await this.putRecord.run(serviceKey, 'correction', randomUUID(), { ...body, reason }, received);
    return { ...recordView(revision), approval: null };
  }

  async approve(serviceKey: string, id: string, reason: string | undefined, received: Received): Promise<CorrectionView> {
    const correction = await this.lists.one(serviceKey, 'correction', id);
    if (await this.persons.isSame(correction.source, received.source)) throw new KaijiError('forbidden', 'correctionOwn');
    const approved = await this.approvals(serviceKey, [id]);
    if (approved.has(id)) throw new KaijiError('conflict', 'correctionApproved');
    const at = new Date(this.clock.now()).toISOString();
    await this.putRecord.run(serviceKey, 'correctionApproval', id, { approvedAt: at, reason }, received);
    await this.touchDays(serviceKey, correction.record);
    return { ...correction, approval: { by: received.source, at, ...(reason === undefined ? {} : { reason }) } };
  }

  async list(serviceKey: string, query: PeriodQuery): Promise<ListOf<CorrectionView>> {
    const { items } = await this.lists.list(serviceKey, 'correction', query);
    const approvals = await this.approvals(serviceKey, items.map((one) => one.id));
    return { items: items.map((one) => ({ ...one, approval: approvals.get(one.id) ?? null })) };
  }

  /** From now on it moves the days that it speaks of. */
  private async touchDays(serviceKey: string, correction: CorrectionRecord): Promise<void> {
    const { id, definition } = await this.services.byKey(serviceKey);
    const nowMs = this.clock.now();
    const days = affectedDays('correction', correction, definition.timeZone, nowMs);
    await this.transaction.run((manager) => this.nightlyDue.touch(manager, id, days, new Date(nowMs)));
  }

  private async approvals(serviceKey: string, ids: readonly string[]): Promise<Map<string, CorrectionView['approval']>> {
    const service = await this.services.byKey(serviceKey);
    const found = await this.records.history(service.id, 'correctionApproval', ids);
    return new Map(found.map((one) => [one.id, { by: one.source, at: one.record.approvedAt, reason: one.reason }]));
  }
}
