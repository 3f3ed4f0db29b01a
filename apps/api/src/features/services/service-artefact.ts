import type { ServiceDefinition } from '@kaiji/contracts';
import { canonicalJson, type JsonValue, sha256Hex } from '@kaiji/ledger';
import type { Artefact, ArtefactContent } from '../../platform/ledger';
import type { PolicyRevision } from './policies/policy.repository';

const hashOf = (value: unknown): string => sha256Hex(canonicalJson(value as JsonValue));

export interface DefinitionRevision {
  readonly service: string;
  readonly revision: number;
  readonly definition: ServiceDefinition;
  readonly recordedAt: Date;
  readonly source: string;
  readonly reason: string | undefined;
}

/** Names in the ledger. */
export const definitionSubject = (service: string, revision: number): string => `service/${service}/${revision}`;
export const policySubject = (service: string, { effectiveFrom, revision }: Pick<PolicyRevision, 'effectiveFrom' | 'revision'>): string =>
  `policy/${service}/${effectiveFrom}/${revision}`;

/** What the ledger keeps of a revision of a service's definition. */
export function definitionArtefact({ service, revision, definition, recordedAt, source, reason }: DefinitionRevision, content: ArtefactContent): Artefact {
  return {
    kind: 'service.definition',
    subject: definitionSubject(service, revision),
    service,
    actor: source,
    content,
    refs: revision > 1 ? [definitionSubject(service, revision - 1)] : [],
    meta: { revision, recordedAt: recordedAt.toISOString(), reason, definitionSha256: hashOf(definition) },
  };
}

/** What the ledger keeps of a policy that holds from a day on. */
export function policyArtefact(service: string, { effectiveFrom, revision, policy, recordedAt, reason, source }: PolicyRevision, content: ArtefactContent): Artefact {
  const subject = (number: number): string => policySubject(service, { effectiveFrom, revision: number });
  return {
    kind: 'service.policy',
    subject: subject(revision),
    service,
    actor: source,
    content,
    refs: revision > 1 ? [subject(revision - 1)] : [],
    meta: { effectiveFrom, revision, recordedAt: recordedAt.toISOString(), reason, policySha256: hashOf(policy) },
  };
}
