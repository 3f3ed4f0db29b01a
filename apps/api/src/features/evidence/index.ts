export { EvidenceModule } from './evidence.module';
export { HoldEvidence } from './hold-evidence';
export { type Evidence, LoadEvidence } from './load-evidence';
export { RecordPayloads } from './records/record-payloads';
export { ListSegments } from './segments/list-segments';
export { LoadLatencies } from './load-latencies';
export { NightlyDueRepository } from './nightly-due.repository';
export { parseAsOf, parsePeriod, type Period } from './period';
