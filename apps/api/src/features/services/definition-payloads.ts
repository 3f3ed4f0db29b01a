import { Injectable } from '@nestjs/common';
import type { JsonValue } from '@kaiji/ledger';
import { Transaction } from '../../platform/database';
import { PolicyRepository } from './policies/policy.repository';
import type { Service } from './service';
import { definitionSubject, policySubject } from './service-artefact';
import { ServiceRepository } from './service.repository';

/** What every revision of a service's definition and policies says, under its name in the ledger. */
@Injectable()
export class DefinitionPayloads {
  constructor(
    private readonly services: ServiceRepository,
    private readonly policies: PolicyRepository,
    private readonly transaction: Transaction,
  ) {}

  async of(service: Service): Promise<{ subject: string; payload: JsonValue }[]> {
    const definitions = await this.transaction.readOneState((manager) => this.services.revisions(manager, service.id));
    const policies = await this.policies.all(service.id);
    return [
      ...definitions.map(({ revision, definition }) => ({ subject: definitionSubject(service.key, revision), payload: definition })),
      ...policies.map((one) => ({ subject: policySubject(service.key, one), payload: { ...one.policy } })),
    ];
  }
}
