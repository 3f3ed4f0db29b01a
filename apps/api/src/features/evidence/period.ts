import { instant, localDate } from '@kaiji/contracts';
import { zonedStartOfDay } from '@kaiji/metrics';
import { type FieldFault, KaijiError } from '../../platform/errors';

export interface Period {
  readonly from: number;
  readonly to: number;
}

const MAX_PERIOD_MS = 3653 * 86_400_000;

/** Earliest and latest year that a period may name: dates beyond are slips of the pen. */
const BOUNDS = { min: Date.UTC(1970, 0, 1), max: Date.UTC(2200, 0, 1) };

const refuse = (fields: FieldFault[]): KaijiError => new KaijiError('validation', 'validation', { fields });

function boundaryMs(value: string, timeZone: string): number | undefined {
  const ms = localDate.safeParse(value).success
    ? zonedStartOfDay(value, timeZone)
    : instant.safeParse(value).success
      ? Date.parse(value)
      : undefined;
  return ms !== undefined && ms >= BOUNDS.min && ms <= BOUNDS.max ? ms : undefined;
}

/**
 * A period of a service from a query: dates in the service's zone, or instants; `to` is exclusive.
 * @throws KaijiError validation, naming `from` or `to`
 */
export function parsePeriod(query: { from?: unknown; to?: unknown }, timeZone: string): Period {
  const ends = (['from', 'to'] as const).map((path): { path: string; ms?: number; fault?: FieldFault } => {
    const value = query[path];
    if (value === undefined || value === '') return { path, fault: { path, messageKey: 'periodRequired' } };
    const ms = typeof value === 'string' ? boundaryMs(value, timeZone) : undefined;
    return ms === undefined ? { path, fault: { path, messageKey: 'badBoundary' } } : { path, ms };
  });
  const faults = ends.flatMap((end) => (end.fault ? [end.fault] : []));
  if (faults.length > 0) throw refuse(faults);
  const [from = 0, to = 0] = ends.map((end) => end.ms ?? 0);
  if (to <= from) throw refuse([{ path: 'to', messageKey: 'periodReversed' }]);
  if (to - from > MAX_PERIOD_MS) throw refuse([{ path: 'to', messageKey: 'periodTooLong' }]);
  return { from, to };
}

/** The same where it may be left out: all of time. */
export function parseOptionalPeriod(query: { from?: unknown; to?: unknown }, timeZone: string): Period {
  if (query.from === undefined && query.to === undefined) return { from: BOUNDS.min, to: BOUNDS.max };
  return parsePeriod(query, timeZone);
}

/** `asOf` of a query; the present where it is left out. */
export function parseAsOf(value: unknown, timeZone: string, nowMs: number): number {
  if (value === undefined || value === '') return nowMs;
  const ms = typeof value === 'string' ? boundaryMs(value, timeZone) : undefined;
  if (ms === undefined) throw refuse([{ path: 'asOf', messageKey: 'badBoundary' }]);
  return Math.min(ms, nowMs);
}

