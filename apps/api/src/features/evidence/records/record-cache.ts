import { recordInputs, type RecordInputs } from '@kaiji/evidence';
import { Injectable } from '@nestjs/common';
import { RecordRepository } from './record.repository';

const KEPT_SERVICES = 16;

/**
 * The records of a service as the figures take them, read again only when one was added: reading and converting thousands of
 * them costs more than computing every figure. The database says which version holds, so any number of processes agree.
 */
@Injectable()
export class RecordCache {
  private readonly kept = new Map<number, { version: string; inputs: RecordInputs }>();

  constructor(private readonly records: RecordRepository) {}

  async of(serviceId: number): Promise<RecordInputs> {
    const kept = this.kept.get(serviceId);
    if (kept !== undefined && kept.version === (await this.records.version(serviceId))) return kept.inputs;
    const { version, revisions } = await this.records.all(serviceId);
    const inputs = recordInputs(revisions);
    this.kept.delete(serviceId);
    this.kept.set(serviceId, { version, inputs });
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT_SERVICES && oldest.done !== true) this.kept.delete(oldest.value);
    return inputs;
  }
}
