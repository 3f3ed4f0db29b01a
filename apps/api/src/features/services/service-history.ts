import { Injectable } from '@nestjs/common';
import type { ServiceDefinition } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { ServiceRepository } from './service.repository';

/** Every revision of a service's definition, oldest first. */
@Injectable()
export class ServiceHistory {
  constructor(private readonly services: ServiceRepository) {}

  definitions(manager: EntityManager, serviceId: number): Promise<{ revision: number; definition: ServiceDefinition }[]> {
    return this.services.revisions(manager, serviceId);
  }
}
