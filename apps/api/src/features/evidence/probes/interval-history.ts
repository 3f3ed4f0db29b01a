import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ServiceHistory } from '../../services';
import { checkCatalogue } from './check-catalogue';

/** Which interval a check had under each revision of its service's definition. */
@Injectable()
export class IntervalHistory {
  constructor(private readonly services: ServiceHistory) {}

  async load(manager: EntityManager, serviceId: number): Promise<(check: string, revision: number | undefined) => number | undefined> {
    const revisions = await this.services.definitions(manager, serviceId);
    const catalogues = new Map(revisions.map((one) => [one.revision, checkCatalogue(one.definition)]));
    return (check, revision) => (revision === undefined ? undefined : catalogues.get(revision)?.get(check)?.intervalMs);
  }
}
