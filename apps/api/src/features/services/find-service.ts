import { Injectable } from '@nestjs/common';
import { key as keySchema } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { KaijiError } from '../../platform/errors';
import type { Service } from './service';
import { ServiceRepository } from './service.repository';

@Injectable()
export class FindService {
  constructor(private readonly services: ServiceRepository) {}

  /** @throws KaijiError notFound */
  async byKey(key: string, manager?: EntityManager): Promise<Service> {
    // What cannot be a key is no service; the database need not be asked.
    const service = keySchema.safeParse(key).success ? await this.services.byKey(key, manager) : undefined;
    if (service === undefined) throw new KaijiError('notFound', 'serviceNotFound', { params: { service: key } });
    return service;
  }

  all(): Promise<Service[]> {
    return this.services.all();
  }
}
