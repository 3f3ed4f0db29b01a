import { Injectable } from '@nestjs/common';
import type { ServiceDefinition } from '@kaiji/contracts';
import { canonicalJson } from '@kaiji/ledger';
import type { Received } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Transaction } from '../../platform/database';
import { RawDocumentRepository } from '../../platform/raw';
import type { Service } from './service';
import { ServiceRepository } from './service.repository';

const spelling = (definition: ServiceDefinition): string => canonicalJson({ ...definition, reason: undefined });

/** Sets the whole definition. The same definition again changes nothing; another one is a new revision. */
@Injectable()
export class PutService {
  constructor(
    private readonly transaction: Transaction,
    private readonly services: ServiceRepository,
    private readonly raw: RawDocumentRepository,
    private readonly clock: Clock,
  ) {}

  run(key: string, definition: ServiceDefinition, { source, rawBody }: Received): Promise<Service> {
    return this.transaction.run(async (manager) => {
      const at = new Date(this.clock.now());
      const serviceId = await this.services.lock(manager, key, at);
      const current = await this.services.byKey(key, manager);
      if (current !== undefined && spelling(current.definition) === spelling(definition)) return current;
      const document = await this.raw.keep(manager, rawBody, 'application/json', at);
      const revision = (current?.revision ?? 0) + 1;
      await this.services.addRevision(manager, { service: key, serviceId, revision, definition, at, source, reason: definition.reason, document });
      return { id: serviceId, key, revision, recordedAt: at, createdAt: current?.createdAt ?? at, definition };
    });
  }
}
