import { Injectable } from '@nestjs/common';
import { externalId } from '@kaiji/contracts';
import type { RecordKind, RecordOfKind, Revision } from '@kaiji/evidence';
import type { Received } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { KaijiError, parseBy } from '../../../platform/errors';
import { Metrics } from '../../../platform/telemetry';
import { FindService } from '../../services';
import { recordFaults } from './check-record';
import { TakeRecords } from './take-records';

/** Sets one record. The same content again is the same revision; other content a new one. */
@Injectable()
export class PutRecord {
  constructor(
    private readonly services: FindService,
    private readonly take: TakeRecords,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  async run<K extends RecordKind>(
    serviceKey: string,
    kind: K,
    id: string,
    body: RecordOfKind[K] & { reason?: string },
    received: Received,
  ): Promise<Revision<K>> {
    const started = performance.now();
    const service = await this.services.byKey(serviceKey);
    const { reason, ...record } = body;
    const content = record as unknown as RecordOfKind[K];
    const fields = recordFaults(kind, content, service.definition, this.clock.now());
    if (fields.length > 0) throw new KaijiError('validation', 'validation', { fields });
    const taken = await this.take.run({
      service,
      kind,
      records: [{ id: parseBy(externalId, id), record: content, reason }],
      mode: 'set',
      mediaType: 'application/json',
      ...received,
    });
    this.metrics.intake(kind, { ...taken, rejected: [] }, (performance.now() - started) / 1000);
    const standing = taken.standing[0];
    if (standing === undefined) throw new Error('a record that was taken stands');
    return standing;
  }
}
