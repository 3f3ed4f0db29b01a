import type { Artefact } from '../../../platform/ledger';

export interface KeptNight {
  readonly service: string;
  readonly day: string;
  readonly revision: number;
  readonly rulesVersion: string;
  readonly evidenceHash: string;
  readonly figureHash: string;
  readonly serviceRevision: number;
}

/** What the ledger keeps of the figure of a day: the hashes of what it says and of what it was computed from. */
export function nightlyArtefact({ service, day, revision, ...meta }: KeptNight): Artefact {
  const subject = (number: number): string => `figure/${service}/nightly/${day}/${number}`;
  return {
    kind: 'figure.nightly',
    subject: subject(revision),
    service,
    actor: 'system',
    refs: revision > 1 ? [subject(revision - 1)] : [],
    meta: { day, revision, ...meta },
  };
}
