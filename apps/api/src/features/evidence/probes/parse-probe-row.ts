import { FUTURE_TOLERANCE_MS, type Outcome } from '@kaiji/contracts';
import { type Language, message, type MessageKey } from '../../../platform/errors';
import type { KnownCheck } from './check-catalogue';
import { parseInstant } from './parse-instant';
import { OUTCOME_CODE, type ProbeRow } from './probe-row';

const FIELDS = new Set(['check', 'at', 'outcome', 'latencyMs', 'location', 'detail']);
const MAX_DETAIL = 500;
const MAX_LATENCY_MS = 86_400_000;

export interface RowContext {
  readonly checks: ReadonlyMap<string, KnownCheck>;
  readonly nowMs: number;
  readonly language: Language;
}

const isOutcome = (value: unknown): value is Outcome => typeof value === 'string' && Object.hasOwn(OUTCOME_CODE, value);

/**
 * Validates one probe result. By hand rather than by schema: this is what limits the intake.
 * @returns the row, or the reason why it is refused in the caller's language.
 */
export function parseProbeRow(value: unknown, index: number, context: RowContext): ProbeRow | string {
  const refuse = (key: MessageKey, params?: Record<string, string | number>): string => message(context.language, key, params);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('notAnObject');
  for (const field in value) if (!FIELDS.has(field)) return refuse('unknownField', { field });
  const { check, at, outcome, latencyMs, location, detail } = value as Record<string, unknown>;
  if (typeof check !== 'string') return refuse('stringRequired', { field: 'check' });
  const known = context.checks.get(check);
  if (known === undefined) return refuse('unknownCheck', { check });
  const atMs = typeof at === 'string' ? parseInstant(at) : Number.NaN;
  if (Number.isNaN(atMs)) return refuse('badInstant', { field: 'at' });
  if (atMs < 0) return refuse('before1970', { field: 'at' });
  if (atMs > context.nowMs + FUTURE_TOLERANCE_MS) return refuse('inTheFuture', { field: 'at' });
  if (!isOutcome(outcome)) return refuse('badOutcome');
  const fault = optionalFault(latencyMs, location, detail);
  if (fault !== undefined) return refuse(...fault);
  const place = (location as string | undefined) ?? known.defaultLocation;
  if (place === undefined) return refuse('locationRequired', { check });
  if (known.locations === undefined ? place !== '' && !LOCATION.test(place) : !known.locations.has(place)) return refuse('unknownLocation', { check, location: place });
  return {
    index,
    check,
    location: place,
    atMs,
    outcome: OUTCOME_CODE[outcome],
    latencyMs: typeof latencyMs === 'number' ? Math.round(latencyMs) : undefined,
    detail: detail as string | undefined,
  };
}

type Fault = [MessageKey, Record<string, string | number>?];

/** NUL and lone surrogates. */
const UNSTORABLE = /[\u0000\p{Surrogate}]/u;
const LOCATION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

function optionalFault(latencyMs: unknown, location: unknown, detail: unknown): Fault | undefined {
  if (latencyMs !== undefined && !(typeof latencyMs === 'number' && latencyMs >= 0 && latencyMs <= MAX_LATENCY_MS)) return ['badLatency'];
  if (location !== undefined && typeof location !== 'string') return ['stringRequired', { field: 'location' }];
  if (detail === undefined) return undefined;
  if (typeof detail !== 'string') return ['stringRequired', { field: 'detail' }];
  if (detail.length > MAX_DETAIL) return ['textTooLong', { field: 'detail', max: MAX_DETAIL }];
  return UNSTORABLE.test(detail) ? ['textUnstorable', { field: 'detail' }] : undefined;
}
