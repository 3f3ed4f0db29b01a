import type { RecordKind, RecordOfKind, Revision } from '@kaiji/evidence';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type JsonValue } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { RawDocumentRepository } from '../../../platform/raw';
import type { Service } from '../../services';
import { NightlyDueRepository } from '../nightly-due.repository';
import { affectedDays } from './affected-days';
import { RECORD_KINDS } from './record-kinds';
import { type NewRevision, RecordRepository } from './record.repository';

export interface RecordIntake<K extends RecordKind> {
  readonly service: Service;
  readonly kind: K;
  readonly source: string;
  readonly rawBody: Buffer;
  readonly mediaType: string;
  /** In the order sent. */
  readonly records: readonly { id: string; record: RecordOfKind[K]; reason?: string }[];
  /**
   * `set`: what is sent is what holds from now on, also where it stood so before.
   * `replay`: content that a record had at any time is a repeat and changes nothing.
   */
  readonly mode: 'set' | 'replay';
}

export interface RecordsTaken<K extends RecordKind> {
  readonly accepted: number;
  readonly duplicates: number;
  /** Each record as it stands now, in the order sent. */
  readonly standing: Revision<K>[];
}

const spelling = (record: unknown): string => canonicalJson(record as JsonValue);

/** Keeps records as revisions in one transaction, with the bytes that they came in. Repeats are harmless. */
@Injectable()
export class TakeRecords {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly records: RecordRepository,
    private readonly raw: RawDocumentRepository,
    private readonly nightlyDue: NightlyDueRepository,
  ) {}

  run<K extends RecordKind>(intake: RecordIntake<K>): Promise<RecordsTaken<K>> {
    return this.transaction.run((manager) => this.within(manager, intake));
  }

  private async within<K extends RecordKind>(manager: EntityManager, intake: RecordIntake<K>): Promise<RecordsTaken<K>> {
    const { service, kind } = intake;
    const now = new Date(this.clock.now());
    await this.records.lock(manager, service.id);
    const ids = [...new Set(intake.records.map((one) => one.id))];
    const histories = new Map<string, Revision<K>[]>(ids.map((id) => [id, []]));
    for (const one of await this.records.history(service.id, kind, ids, manager)) histories.get(one.id)?.push(one);

    const standing: Revision<K>[] = [];
    const fresh: NewRevision<K>[] = [];
    const days = new Set<string>();
    for (const { id, record, reason } of intake.records) {
      const history = histories.get(id) ?? [];
      const latest = history.at(-1);
      const same = (intake.mode === 'set' ? history.slice(-1) : history).some((one) => spelling(one.record) === spelling(record));
      if (same && latest !== undefined) {
        standing.push(latest);
        continue;
      }
      const next = { kind, id, revision: (latest?.revision ?? 0) + 1, recordedAt: now, source: intake.source, reason, record };
      history.push(next);
      standing.push(next);
      fresh.push({ ...next, observedAt: RECORD_KINDS[kind].observedAt(record) });
      for (const one of latest ? [latest.record, record] : [record]) {
        for (const day of affectedDays(kind, one, service.definition.timeZone, now.getTime())) days.add(day);
      }
    }
    if (fresh.length > 0) {
      const document = await this.raw.keep(manager, intake.rawBody, intake.mediaType, now);
      await this.records.append(manager, service, fresh, document);
      await this.nightlyDue.touch(manager, service.id, [...days], now);
    }
    return { accepted: fresh.length, duplicates: intake.records.length - fresh.length, standing };
  }
}
