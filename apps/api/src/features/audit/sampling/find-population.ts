import { Injectable } from '@nestjs/common';
import type { AuditPopulation, AuditPopulationQuery } from '@kaiji/contracts';
import { fieldError } from '../../../platform/errors';
import { parsePeriod } from '../../evidence';
import type { Service } from '../../services';
import { populationSha256 } from './draw-sample';
import { PopulationRepository } from './population.repository';

export interface FoundPopulation {
  readonly population: AuditPopulation;
  readonly subjects: readonly string[];
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** All records of a kind that were observed in a period, as the ledger has them. */
@Injectable()
export class FindPopulation {
  constructor(private readonly populations: PopulationRepository) {}

  /** @throws KaijiError validation for a period that is none, or a size that the ledger does not have yet */
  async run(service: Service, { kind, from, to, ledgerSize: wanted }: AuditPopulationQuery): Promise<FoundPopulation> {
    const period = parsePeriod({ from, to }, service.definition.timeZone);
    const size = await this.populations.ledgerSize();
    const ledgerSize = wanted ?? size;
    if (ledgerSize > size) throw fieldError('ledgerSize', 'ledgerBeyondEnd', { size });
    const subjects = await this.populations.subjects(service.id, { kind, fromMs: period.from, toMs: period.to, ledgerSize });
    const population = { kind, from: iso(period.from), to: iso(period.to), ledgerSize, count: subjects.length, sha256: populationSha256(subjects) };
    return { population, subjects };
  }
}
