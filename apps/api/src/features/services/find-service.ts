import { Injectable } from '@nestjs/common';
import { KaijiError } from '../../platform/errors';
import type { Service } from './service';
import { ServiceRepository } from './service.repository';

@Injectable()
export class FindService {
  constructor(private readonly services: ServiceRepository) {}

  /** @throws KaijiError notFound */
  async byKey(key: string): Promise<Service> {
    const service = await this.services.byKey(key);
    if (service === undefined) throw new KaijiError('notFound', 'serviceNotFound', { params: { service: key } });
    return service;
  }

  all(): Promise<Service[]> {
    return this.services.all();
  }
}
