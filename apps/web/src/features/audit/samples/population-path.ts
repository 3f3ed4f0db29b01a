import type { AuditPopulation } from '@kaiji/contracts';
import { apiPath } from '../../../shared/api/request';

/** The subjects of a population as the ledger was when it was counted, whatever came since. */
export const populationPath = (service: string, { kind, from, to, ledgerSize }: AuditPopulation): string =>
  apiPath(['services', service, 'audit', 'population.txt'], { kind, from, to, ledgerSize: String(ledgerSize) });
