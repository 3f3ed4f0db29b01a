import { intersect, normalise, totalMs } from '../interval/interval-set';
import { exactPercent } from '../ratio/exact-percent';
import { compare, groupBy } from '../records/each-once';
import { soundShifts } from '../records/sound-records';
import type { Note, SupportDesk } from '../results';
import type { FigureInput, Interval, SupportShift } from '../types';

/** The period, while the service lives and until asOf. */
function effectiveTime({ period, asOf, service }: FigureInput): Interval[] {
  const from = Math.max(period.from, service.startedAt ?? period.from);
  return normalise([{ from, to: Math.min(period.to, asOf, service.endedAt ?? period.to) }]);
}

const timeOf = (shifts: readonly SupportShift[], kind: SupportShift['kind'], within: readonly Interval[]): Interval[] =>
  intersect(normalise(shifts.filter((shift) => shift.kind === kind).map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }))), within);

/**
 * How much of its announced time the desk was staffed. Each channel counts by itself: a channel that is staffed does not stand in for
 * another that was announced. Shifts that overlap count once, staffed time outside the announced does not count. Where no staffing at
 * all is recorded it is not known.
 */
export function deskOf(input: FigureInput, decimals: number): { desk: SupportDesk; notes: readonly Note[] } {
  const { rows, notes } = soundShifts(input.shifts ?? []);
  const effective = effectiveTime(input);
  const isRecorded = rows.some((shift) => shift.kind === 'staffed' && timeOf([shift], 'staffed', effective).length > 0);
  const share = (staffedMs: number, announcedMs: number) => (isRecorded ? exactPercent(staffedMs, announcedMs, decimals) : null);
  const channels = [...groupBy(rows, ({ channel }) => channel)]
    .map(([channel, shifts]) => {
      const announced = timeOf(shifts, 'announced', effective);
      const announcedMs = totalMs(announced);
      const staffedMs = totalMs(timeOf(shifts, 'staffed', announced));
      return { channel, announcedMs, staffedMs, availability: share(staffedMs, announcedMs) };
    })
    .filter(({ announcedMs }) => announcedMs > 0)
    .sort((a, b) => compare(a.channel, b.channel));
  const announcedMs = channels.reduce((sum, one) => sum + one.announcedMs, 0);
  const staffedMs = channels.reduce((sum, one) => sum + one.staffedMs, 0);
  const desk = { announcedMs, staffedMs, availability: share(staffedMs, announcedMs), channels };
  return { desk, notes: [...notes, ...(announcedMs > 0 && !isRecorded ? [{ code: 'staffingNotRecorded' }] : [])] };
}
