import type { Outcome } from '@kaiji/contracts';
import type { ProbeEffect } from '../story/story';
import type { Span } from '../timeline/instants';
import { mix } from '../timeline/mix';
import { LATENCY_STEPS, type ProbeSeries } from './probe-series';

/** Probers are never quite punctual. */
export const JITTER_MS = 400;
/** One lone failure somewhere in so many results: what confirmation is for. */
const FAILURE_BLOCK = 14_400;
const SLOW_FACTOR = 12;

export type TakeResult = (at: number, outcome: Outcome, latencyMs: number | undefined, detail: string | undefined) => void;

/** Never first or last of a block, so that two of them are never neighbours. */
const lonelyFailure = (seed: number, block: number): number => 1 + (mix(seed ^ Math.imul(block + 1, 0x27d4eb2f)) % (FAILURE_BLOCK - 2));

/**
 * Every result that a series has in a span, in time order. What a result is depends on its instant alone: another span that
 * holds the instant has the same one. `conditions` are sorted and do not overlap.
 */
export function eachResult(series: ProbeSeries, conditions: readonly ProbeEffect[], { from, to }: Span, take: TakeResult): void {
  const { intervalMs, phaseMs, seed, latencies } = series;
  let next = conditions.findIndex((condition) => condition.to > from);
  let condition = next === -1 ? undefined : conditions[next];
  let block = -1;
  let failing = -1;
  for (let slot = Math.ceil((from - phaseMs) / intervalMs); slot * intervalMs + phaseMs < to; slot += 1) {
    const bits = mix(seed + slot);
    const at = slot * intervalMs + phaseMs + ((bits >>> 10) % (JITTER_MS + 1));
    const latencyMs = latencies[bits & (LATENCY_STEPS - 1)] ?? 0;
    while (condition && condition.to <= at) condition = conditions[(next += 1)];
    if (condition && condition.from <= at) {
      if (condition.outcome === 'degraded') take(at, 'degraded', latencyMs * SLOW_FACTOR, condition.detail);
      else if (condition.outcome !== 'silent') take(at, condition.outcome, undefined, condition.detail);
      continue;
    }
    const ownBlock = Math.floor(slot / FAILURE_BLOCK);
    if (ownBlock !== block) {
      block = ownBlock;
      failing = block * FAILURE_BLOCK + lonelyFailure(seed, block);
    }
    if (slot === failing) take(at, 'down', undefined, 'timeout');
    else take(at, 'up', latencyMs, undefined);
  }
}
