import type { Policy, ServiceDefinition } from '@kaiji/contracts';
import { canonicalJson, type EntryBody, type JsonValue, sha256Hex } from '@kaiji/ledger';
import type { RecordKind, RecordOfKind, Revision } from '../records/record-revision';
import type { DatedPolicy } from '../service/policy-versions';
import type { DefinedService } from '../service/service-input';

/** What the ledger's entries say by their hash alone, word for word: the payload of a record, a definition, a policy. */
export type PayloadOf = (subject: string) => JsonValue | undefined;

/** Evidence that cannot be used: it is missing, or is not what the ledger has. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

const textOf = ({ meta, subject }: EntryBody, key: string): string => {
  const value = meta[key];
  if (typeof value !== 'string') throw new EvidenceError(`${subject} says no ${key}`);
  return value;
};

const revisionOf = ({ meta, subject }: EntryBody): number => {
  const { revision } = meta;
  if (typeof revision !== 'number') throw new EvidenceError(`${subject} says no revision`);
  return revision;
};

/** @param hashKey member of the entry's meta that holds the payload's SHA-256 */
function provenPayload(entry: EntryBody, hashKey: string, payloadOf: PayloadOf): JsonValue {
  const payload = payloadOf(entry.subject);
  if (payload === undefined) throw new EvidenceError(`${entry.subject} is missing`);
  if (sha256Hex(canonicalJson(payload)) !== textOf(entry, hashKey)) throw new EvidenceError(`${entry.subject} is not what the ledger has`);
  return payload;
}

const RECORD = 'record.';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function recordOf(entry: EntryBody, payloadOf: PayloadOf): Revision {
  const kind = entry.kind.slice(RECORD.length) as RecordKind;
  const [start, end] = [`record/${entry.service ?? ''}/${kind}/`, `/${revisionOf(entry)}`];
  if (!entry.subject.startsWith(start) || !entry.subject.endsWith(end)) throw new EvidenceError(`${entry.subject} is no name of a record`);
  const reason = entry.meta['reason'];
  return {
    kind,
    id: entry.subject.slice(start.length, entry.subject.length - end.length),
    revision: revisionOf(entry),
    recordedAt: new Date(textOf(entry, 'recordedAt')),
    source: entry.actor,
    reason: typeof reason === 'string' ? reason : undefined,
    record: provenPayload(entry, 'payloadSha256', payloadOf) as unknown as RecordOfKind[RecordKind],
  };
}

/**
 * Every revision of the records among entries, by kind, id and revision.
 * @throws EvidenceError where one is missing or other than the ledger has it
 */
export function provenRecords(entries: readonly EntryBody[], payloadOf: PayloadOf): Revision[] {
  return entries
    .filter(({ kind }) => kind.startsWith(RECORD))
    .map((entry) => recordOf(entry, payloadOf))
    .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id) || a.revision - b.revision);
}

/** The service as it is defined by the last of its definitions among entries. */
export function provenService(entries: readonly EntryBody[], payloadOf: PayloadOf): DefinedService {
  const definitions = entries.filter(({ kind }) => kind === 'service.definition').sort((a, b) => revisionOf(a) - revisionOf(b));
  const [first, last] = [definitions[0], definitions.at(-1)];
  if (first === undefined || last === undefined) throw new EvidenceError('the definition of the service is missing');
  const definition = provenPayload(last, 'definitionSha256', payloadOf) as unknown as ServiceDefinition;
  return { definition, createdAt: new Date(textOf(first, 'recordedAt')) };
}

/** Of each dated policy among entries the last revision, in the order in which they hold. */
export function provenPolicies(entries: readonly EntryBody[], payloadOf: PayloadOf): DatedPolicy[] {
  const latest = new Map<string, EntryBody>();
  for (const entry of entries.filter(({ kind }) => kind === 'service.policy')) {
    const from = textOf(entry, 'effectiveFrom');
    const standing = latest.get(from);
    if (standing === undefined || revisionOf(standing) < revisionOf(entry)) latest.set(from, entry);
  }
  return [...latest]
    .sort(([a], [b]) => compareText(a, b))
    .map(([effectiveFrom, entry]) => ({
      effectiveFrom,
      revision: revisionOf(entry),
      reason: textOf(entry, 'reason'),
      policy: provenPayload(entry, 'policySha256', payloadOf) as unknown as Policy,
    }));
}
