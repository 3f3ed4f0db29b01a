import { Injectable } from '@nestjs/common';
import type { JsonValue } from '@kaiji/ledger';
import type { Service } from '../../services';
import { recordSubject } from './record-artefact';
import { RecordRepository } from './record.repository';

/** What every revision of a service's records says, under its name in the ledger. */
@Injectable()
export class RecordPayloads {
  constructor(private readonly records: RecordRepository) {}

  async of(service: Service): Promise<{ subject: string; payload: JsonValue }[]> {
    const { revisions } = await this.records.all(service.id);
    return revisions.map((one) => ({ subject: recordSubject(service.key, one, one.revision), payload: one.record }));
  }
}
