import { AGREED_TIME_CASES } from './agreed-time-cases';
import { DOWNTIME_CASES } from './downtime-cases';
import { PROBE_CASES } from './probe-cases';
import { RECORD_CASES } from './record-cases';
import type { WorkedCase } from './worked-case';

export const WORKED_CASES: readonly WorkedCase[] = [...DOWNTIME_CASES, ...AGREED_TIME_CASES, ...PROBE_CASES, ...RECORD_CASES];
export type { CaseInput } from './case-input';
export type { WorkedCase } from './worked-case';
