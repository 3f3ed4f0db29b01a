import { addDays, type FigureInput, type Interval } from '@kaiji/metrics';
import type { DueDay } from './nightly-figure.repository';

/** Days of one service that follow each other, so that their evidence is read once. */
export interface DueSpan {
  readonly serviceKey: string;
  readonly days: DueDay[];
}

const MAX_DAYS = 31;
/** As far around a day as may tell whether a failure at its edge was confirmed. */
const AROUND_MS = 86_400_000;

/** Groups due days into spans. */
export function spansOf(due: readonly DueDay[]): DueSpan[] {
  const sorted = [...due].sort((a, b) => a.serviceId - b.serviceId || (a.day < b.day ? -1 : 1));
  const spans: DueSpan[] = [];
  for (const day of sorted) {
    const span = spans.at(-1);
    const last = span?.days.at(-1);
    const follows = last !== undefined && last.serviceId === day.serviceId && addDays(last.day, 1) === day.day;
    if (span !== undefined && follows && span.days.length < MAX_DAYS) span.days.push(day);
    else spans.push({ serviceKey: day.serviceKey, days: [day] });
  }
  return spans;
}

/** The input of one day out of that of a span: what cannot touch the day is left out. */
export function inputOfDay(input: FigureInput, day: Interval): FigureInput {
  return {
    ...input,
    period: day,
    runs: input.runs.filter((run) => run.from < day.to + AROUND_MS && run.last >= day.from - AROUND_MS),
    incidents: input.incidents.filter((one) => one.occurredAt < day.to && (one.restoredAt ?? Infinity) >= day.from),
    corrections: input.corrections.filter((one) => one.from < day.to && one.to > day.from),
  };
}
