import { Injectable } from '@nestjs/common';
import type { ListOf, PolicyVersionView } from '@kaiji/contracts';
import { FindService } from '../find-service';
import { PolicyRepository, type PolicyRevision } from './policy.repository';

export const policyView = (one: PolicyRevision): PolicyVersionView => ({
  from: one.effectiveFrom,
  revision: one.revision,
  policy: one.policy,
  reason: one.reason,
  recordedAt: one.recordedAt.toISOString(),
  source: one.source,
});

/** The policies of a service in the order in which they hold; the first is the definition's own. */
@Injectable()
export class ListPolicies {
  constructor(
    private readonly services: FindService,
    private readonly policies: PolicyRepository,
  ) {}

  async run(serviceKey: string): Promise<ListOf<PolicyVersionView>> {
    const service = await this.services.byKey(serviceKey);
    const base: PolicyVersionView = {
      from: null,
      revision: service.revision,
      policy: service.definition.policy,
      reason: service.definition.reason ?? null,
      recordedAt: service.recordedAt.toISOString(),
      source: null,
    };
    return { items: [base, ...(await this.policies.latest(service.id)).map(policyView)] };
  }
}
