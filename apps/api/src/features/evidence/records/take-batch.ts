import { Injectable } from '@nestjs/common';
import { BATCH_KINDS, type BatchAnswer } from '@kaiji/contracts';
import type { RecordOfKind } from '@kaiji/evidence';
import type { Received } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { type Language, message, parseBy, wordIssues } from '../../../platform/errors';
import { Metrics } from '../../../platform/telemetry';
import { FindService, type Service } from '../../services';
import { recordFaults } from './check-record';
import { patchId } from './record-kinds';
import { TakeRecords } from './take-records';

export type BatchRoute = keyof typeof BATCH_KINDS;
type BatchKind = (typeof BATCH_KINDS)[BatchRoute]['kind'];

interface Item {
  readonly id: string;
  readonly record: RecordOfKind[BatchKind];
}

/** Splits the id off; a patch is known by its advisory and asset. */
function itemOf(kind: BatchKind, value: Record<string, unknown>): Item {
  if (kind === 'patch') return { id: patchId(String(value['advisory']), String(value['asset'])), record: value as unknown as RecordOfKind['patch'] };
  const { id, ...record } = value;
  return { id: String(id), record: record as unknown as RecordOfKind[BatchKind] };
}

/** Takes a batch of records of one kind: the good ones together, the others refused one by one with the field and the reason. */
@Injectable()
export class TakeBatch {
  constructor(
    private readonly services: FindService,
    private readonly take: TakeRecords,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  async run(serviceKey: string, route: BatchRoute, body: unknown, received: Received, language: Language): Promise<BatchAnswer> {
    const started = performance.now();
    const { kind, field, body: bodySchema } = BATCH_KINDS[route];
    const service = await this.services.byKey(serviceKey);
    const items = (parseBy(bodySchema, body) as Record<string, unknown[]>)[field] ?? [];
    const good: Item[] = [];
    const rejected: BatchAnswer['rejected'] = [];
    items.forEach((value, index) => {
      const item = this.check(service, route, value, language);
      if (typeof item === 'string') rejected.push({ index, reason: item });
      else good.push(item);
    });
    const taken =
      good.length === 0
        ? { accepted: 0, duplicates: 0 }
        : await this.take.run({ service, kind, records: good, mode: 'replay', mediaType: 'application/json', ...received });
    const answer = { accepted: taken.accepted, duplicates: taken.duplicates, rejected };
    this.metrics.intake(kind, answer, (performance.now() - started) / 1000);
    return answer;
  }

  private check(service: Service, route: BatchRoute, value: unknown, language: Language): Item | string {
    const { kind, item: schema } = BATCH_KINDS[route];
    const parsed = schema.safeParse(value, { reportInput: true });
    const said = (errors: readonly { path: string; message: string }[]): string =>
      errors.map((one) => (one.path === '' ? one.message : `${one.path}: ${one.message}`)).join('; ');
    if (!parsed.success) return said(wordIssues(parsed.error.issues, language));
    const item = itemOf(kind, parsed.data);
    const faults = recordFaults(kind, item.record, service.definition, this.clock.now());
    if (faults.length === 0) return item;
    return said(faults.map((one) => ({ path: one.path, message: message(language, one.messageKey, one.params) })));
  }
}
