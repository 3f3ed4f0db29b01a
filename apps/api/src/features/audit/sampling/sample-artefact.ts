import { sha256Hex } from '@kaiji/ledger';
import type { Artefact } from '../../../platform/ledger';
import { grantSubject } from '../grants/grant-artefact';
import type { KeptSample } from './sample.repository';

/** What the ledger keeps of a sample: all that it takes to draw it again, and the hash of what was drawn. */
export function sampleArtefact(grantId: string, { id, service, population, method, seed, size, items, drawnBy }: KeptSample): Artefact {
  const { kind, from, to, ledgerSize, count, sha256 } = population;
  return {
    kind: 'audit.sample',
    subject: `audit/sample/${id}`,
    service,
    actor: drawnBy,
    observedFrom: from,
    observedTo: to,
    refs: [grantSubject(grantId)],
    meta: {
      ...{ population: kind, ledgerSize, count, populationSha256: sha256, method, seed, size, drawn: items.length },
      itemsSha256: sha256Hex(items.map((one) => `${one.subject}\n`).join('')),
    },
  };
}
