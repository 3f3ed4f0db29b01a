import type { EntryBody } from '@kaiji/ledger';
import type { FigureInput, Interval } from '@kaiji/metrics';
import { recordInputs } from '../records/record-inputs';
import { untilEnd } from '../records/until-end';
import { decodeSegment, type Segment } from '../segment/decode-segment';
import { policyVersions } from '../service/policy-versions';
import { serviceInput } from '../service/service-input';
import { EvidenceError, type PayloadOf, provenPolicies, provenRecords, provenService } from './proven-records';
import { resultsOfSegments } from './results-of-segments';

/** Entries that a figure names as its inputs, with what they stand for. */
export interface ProvenInputs {
  readonly entries: readonly EntryBody[];
  readonly payloadOf: PayloadOf;
  /** Bytes of a sealed day. */
  readonly contentOf: (entry: EntryBody) => Promise<Uint8Array | undefined>;
}

/** Sealed days in order of time; each is read when its turn comes. */
async function* segmentsOf({ entries, contentOf }: ProvenInputs): AsyncGenerator<Segment> {
  const sealed = entries.filter(({ kind }) => kind === 'segment').sort((a, b) => (a.subject < b.subject ? -1 : 1));
  for (const entry of sealed) {
    const bytes = await contentOf(entry);
    if (bytes === undefined) throw new EvidenceError(`${entry.subject} is missing`);
    const segment = await decodeSegment(bytes);
    const { service, day } = segment.head;
    if (!entry.subject.startsWith(`segment/${service}/${day}/`)) throw new EvidenceError(`${entry.subject} holds ${service} ${day}`);
    yield segment;
  }
}

/**
 * The input of the figures of a period from the ledger's entries alone: by the same code as the API's, without its database.
 * @throws EvidenceError where something is missing or other than the ledger has it
 */
export async function inputOfEntries(inputs: ProvenInputs, period: Interval, asOf: number): Promise<FigureInput> {
  const { entries, payloadOf } = inputs;
  const service = provenService(entries, payloadOf);
  const { timeZone, policy } = service.definition;
  const policies = policyVersions(policy, provenPolicies(entries, payloadOf), timeZone);
  const staleAfterIntervals = Math.min(policy.staleAfterIntervals, ...policies.map((version) => version.policy.staleAfterIntervals));
  return {
    ...{ timeZone, period, asOf, service: serviceInput(service, period), policy, policies },
    ...(await resultsOfSegments(segmentsOf(inputs), { timeZone, period, asOf, staleAfterIntervals })),
    ...untilEnd(recordInputs(provenRecords(entries, payloadOf)), period.to),
  };
}
