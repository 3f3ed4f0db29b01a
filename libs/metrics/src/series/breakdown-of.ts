import { closingPolicy } from '../policy/policy-spans';
import type { BreakdownRow, Granularity } from '../results';
import { LossTally, ratiosOf, type Measure } from '../state/measure';
import type { ServiceRecord } from '../state/service-record';
import { SEVERITY } from '../state/loss';
import { FULL } from '../state/weight';
import type { Interval } from '../types';
import { outagesOf } from '../uptime/outages';
import { calendarRows } from '../zone/calendar-rows';
import { totalsOfRows } from './apportion';

interface RowTally {
  readonly tally: LossTally;
  excludedMs: number;
  outages: number;
  isDown: boolean;
  isPartial: boolean;
}

/** Calls back for every part of the sorted intervals that falls into a row. Rows follow each other without a gap. */
function intoRows<Each extends Interval>(
  rows: readonly Interval[],
  intervals: readonly Each[],
  take: (row: number, ms: number, each: Each) => void,
): void {
  let row = 0;
  for (const each of intervals) {
    while (row < rows.length && rows[row]!.to <= each.from) row += 1;
    for (let i = row; i < rows.length && rows[i]!.from < each.to; i += 1) {
      take(i, Math.min(rows[i]!.to, each.to) - Math.max(rows[i]!.from, each.from), each);
    }
  }
}

function stateOf(measure: Measure, { excludedMs, isDown, isPartial }: RowTally): BreakdownRow['state'] {
  if (measure.agreed === 0n) return excludedMs > 0 ? 'maintenance' : 'none';
  if (isDown) return 'down';
  if (isPartial) return 'partial';
  if (measure.up < measure.agreed) return 'unknown';
  return excludedMs > 0 ? 'maintenance' : 'up';
}

/** The breakdown of a service record; see `computeBreakdown`. */
export function breakdownOf(record: ServiceRecord, by: Granularity): BreakdownRow[] {
  const { period, timeZone } = record.input;
  const { decimals } = closingPolicy(record.policies, record.input);
  const rows = calendarRows(period, timeZone, by);
  const tallies = rows.map((): RowTally => ({ tally: new LossTally(), excludedMs: 0, outages: 0, isDown: false, isPartial: false }));
  intoRows(rows, record.agreedSegments, (row, ms, { state }) => {
    const tally = tallies[row]!;
    tally.tally.add(state.lo, state.hi, ms);
    tally.isDown ||= state.lo === FULL;
    tally.isPartial ||= state.lo > 0 || state.severity >= SEVERITY.partial;
  });
  intoRows(rows, record.excluded, (row, ms) => {
    tallies[row]!.excludedMs += ms;
  });
  const starts = outagesOf(record.agreedSegments, []).map(({ from }) => ({ from, to: from + 1 }));
  intoRows(rows, starts, (row) => {
    tallies[row]!.outages += 1;
  });
  const measures = tallies.map(({ tally }) => tally.measure());
  const totals = totalsOfRows(measures);
  return rows.map(({ label, from, to }, i) => ({
    label,
    from,
    to,
    ...totals[i]!,
    excludedMs: tallies[i]!.excludedMs,
    value: ratiosOf(measures[i]!, decimals).value,
    outages: tallies[i]!.outages,
    state: stateOf(measures[i]!, tallies[i]!),
  }));
}
