import { Injectable } from '@nestjs/common';
import { localDate, type PutPolicy as Body } from '@kaiji/contracts';
import { canonicalJson, type JsonValue } from '@kaiji/ledger';
import type { Received } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { parseBy } from '../../../platform/errors';
import { RawDocumentRepository } from '../../../platform/raw';
import { FindService } from '../find-service';
import { ServiceRepository } from '../service.repository';
import { PolicyRepository, type PolicyRevision } from './policy.repository';

const spelling = (value: unknown): string => canonicalJson(value as JsonValue);

/** Lets a policy hold from a local day on. The same again changes nothing; another one is a new revision of that version. */
@Injectable()
export class PutPolicy {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindService,
    private readonly services: ServiceRepository,
    private readonly policies: PolicyRepository,
    private readonly raw: RawDocumentRepository,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, from: string, body: Body, received: Received): Promise<PolicyRevision> {
    const effectiveFrom = parseBy(localDate, from);
    const service = await this.find.byKey(serviceKey);
    const recordedAt = new Date(this.clock.now());
    return this.transaction.run(async (manager) => {
      await this.services.lock(manager, serviceKey, recordedAt);
      const standing = (await this.policies.latest(service.id)).find((one) => one.effectiveFrom === effectiveFrom);
      if (standing !== undefined && spelling(standing.policy) === spelling(body.policy)) return standing;
      const document = await this.raw.keep(manager, received.rawBody, 'application/json', recordedAt);
      const { policy, reason } = body;
      return this.policies.add(manager, service, { effectiveFrom, policy, reason, recordedAt, source: received.source, document });
    });
  }
}
