import type { RecordKind, RecordOfKind } from '@kaiji/evidence';
import { addDays, localDateOf } from '@kaiji/metrics';
import { RECORD_KINDS } from './record-kinds';

/** Effects longer than this are cut: what is open for ever must not touch every day there is. */
const MAX_DAYS = 4000;

/** The local days whose state a record can change. */
export function affectedDays<K extends RecordKind>(kind: K, record: RecordOfKind[K], timeZone: string, nowMs: number): string[] {
  const traits = RECORD_KINDS[kind];
  const ends = traits.effectEnds(record);
  if (ends === null) return [];
  const last = localDateOf(Math.min(ends === undefined ? nowMs : Date.parse(ends), nowMs), timeZone);
  const days: string[] = [];
  for (let day = localDateOf(Date.parse(traits.observedAt(record)), timeZone); day <= last && days.length < MAX_DAYS; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}
