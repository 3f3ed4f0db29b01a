import { totalMs } from '../interval/interval-set';
import { closingPolicy } from '../policy/policy-spans';
import type { UptimeResult } from '../results';
import { measureSegments, ratiosOf, totalsOf } from '../state/measure';
import type { ServiceRecord } from '../state/service-record';
import { isAtLeast } from '../state/weight';
import { correctionNotes } from './correction-notes';
import { gapsOf } from './gaps';
import { emergenciesOf, exclusionsOf } from './maintenance-lists';
import { outagesOf } from './outages';
import { piecesOf } from './pieces';

/** The uptime of a service record; see `computeUptime`. */
export function uptimeOf(record: ServiceRecord): UptimeResult {
  const policy = closingPolicy(record.policies, record.input);
  const measured = measureSegments(record.agreedSegments);
  const ratios = ratiosOf(measured, policy.decimals);
  const before = measureSegments(record.segmentsBeforeExclusions);
  const known = measured.up + measured.down;
  const { gaps, leftOut } = gapsOf(record.parts.probes.silences, record.agreed);
  return {
    ...totalsOf(measured),
    ...ratios,
    excludedMs: totalMs(record.excluded),
    beforeExclusions: record.hours.length === 0 ? null : { ...totalsOf(before), value: ratiosOf(before, policy.decimals).value },
    disclosable: ratios.value !== null && isAtLeast(known, measured.agreed, policy.minimumCoverage),
    ...(record.parts.pieces.length > 1 ? { pieces: piecesOf(record, policy.decimals) } : {}),
    outages: outagesOf(record.agreedSegments, record.incidents),
    exclusions: exclusionsOf(record),
    emergencies: emergenciesOf(record),
    gaps,
    unconfirmedFailures: record.parts.probes.unconfirmed.toSorted((a, b) => a.at - b.at),
    notes: [
      ...record.notes,
      ...correctionNotes(record),
      ...(leftOut > 0 ? [{ code: 'gapsLeftOut', params: { count: leftOut } }] : []),
    ],
  };
}
