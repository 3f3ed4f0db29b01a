import { Injectable } from '@nestjs/common';
import type { AuditSample, AuditSampleHead, ListOf } from '@kaiji/contracts';
import { z } from 'zod';
import type { Principal } from '../../../platform/access';
import { KaijiError } from '../../../platform/errors';
import { FindService } from '../../services';
import { AuditorGrants } from '../grants/auditor-grants';
import { sampleProcedure } from './sample-procedure';
import { type KeptSample, SampleRepository } from './sample.repository';

const uuid = z.guid();

/** Samples of a service: to an auditor those of their own firm, to the provider all. */
@Injectable()
export class FindSample {
  constructor(
    private readonly services: FindService,
    private readonly samples: SampleRepository,
    private readonly grants: AuditorGrants,
  ) {}

  async list(serviceKey: string, actor: Principal): Promise<ListOf<AuditSampleHead>> {
    const service = await this.services.byKey(serviceKey);
    const firm = await this.grants.firmOf(actor, service);
    const kept = await this.samples.list(service.id);
    return { items: kept.filter((one) => firm === undefined || one.firm === firm).map(({ items: _items, ...head }) => head) };
  }

  /** @throws KaijiError notFound */
  async kept(serviceKey: string, id: string, actor: Principal): Promise<KeptSample> {
    const service = await this.services.byKey(serviceKey);
    const firm = await this.grants.firmOf(actor, service);
    const sample = uuid.safeParse(id).success ? await this.samples.one(service.id, id) : undefined;
    if (sample === undefined || (firm !== undefined && sample.firm !== firm)) throw new KaijiError('notFound', 'sampleNotFound', { params: { id } });
    return sample;
  }

  view(sample: KeptSample): AuditSample {
    const { seed, size, population } = sample;
    return { ...sample, procedure: sampleProcedure({ seed, size, sha256: population.sha256 }) };
  }
}
