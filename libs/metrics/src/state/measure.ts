import type { UptimeTotals } from '../results';
import { exactPercent } from '../ratio/exact-percent';
import type { ExactPercent, Interval } from '../types';
import type { StateSegment } from './sweep';
import { FULL } from './weight';

/** Milliseconds spent at each level of loss; whole numbers, so that sums stay exact. */
export class LossTally {
  private readonly levels: { lo: number; hi: number; ms: number }[] = [];
  private latest = 0;

  add(lo: number, hi: number, ms: number): void {
    const latest = this.levels[this.latest];
    if (latest?.lo !== lo || latest.hi !== hi) {
      this.latest = this.levels.findIndex((level) => level.lo === lo && level.hi === hi);
      if (this.latest < 0) this.latest = this.levels.push({ lo, hi, ms: 0 }) - 1;
    }
    this.levels[this.latest]!.ms += ms;
  }

  measure(): Measure {
    let [agreed, up, down] = [0n, 0n, 0n];
    let weighted = false;
    for (const { lo, hi, ms } of this.levels) {
      const time = BigInt(ms);
      agreed += time;
      up += time * BigInt(FULL - hi);
      down += time * BigInt(lo);
      weighted ||= (lo !== 0 && lo !== FULL) || (hi !== 0 && hi !== FULL);
    }
    const scale = weighted ? BigInt(FULL) : 1n;
    if (!weighted) [up, down] = [up / BigInt(FULL), down / BigInt(FULL)];
    return { scale, agreed: agreed * scale, up, down };
  }
}

/** Exact times in units of `1 ÷ scale` of a millisecond; unknown is what is left of `agreed`. */
export interface Measure {
  readonly scale: bigint;
  readonly agreed: bigint;
  readonly up: bigint;
  readonly down: bigint;
}

export function measureSegments(segments: readonly StateSegment[]): Measure {
  const tally = new LossTally();
  for (const { from, to, state } of segments) tally.add(state.lo, state.hi, to - from);
  return tally.measure();
}

/** The sum of exact times, those of `less` taken away. */
export function addMeasures(more: readonly Measure[], less: readonly Measure[]): Measure {
  const scale = BigInt(FULL);
  const total = (of: 'agreed' | 'up' | 'down'): bigint => {
    const sum = (measures: readonly Measure[]): bigint => measures.reduce((all, each) => all + each[of] * (scale / each.scale), 0n);
    return sum(more) - sum(less);
  };
  return { scale, agreed: total('agreed'), up: total('up'), down: total('down') };
}

export const ceilDivide = (numerator: bigint, denominator: bigint): bigint => (numerator + denominator - 1n) / denominator;

/** Whole milliseconds that add up: downtime is rounded up, uptime down, and unknown time is the rest. */
export function totalsOf({ scale, agreed, up, down }: Measure): UptimeTotals {
  const agreedMs = Number(agreed / scale);
  const upMs = Number(up / scale);
  const downMs = Number(ceilDivide(down, scale));
  return { agreedMs, upMs, downMs, unknownMs: agreedMs - upMs - downMs };
}

/** The ratio of two exact times, in milliseconds as soon as both are whole. */
function timeRatio(part: bigint, whole: bigint, scale: bigint, decimals: number): ExactPercent | null {
  let [n, d] = [part, whole];
  for (let left = scale; left > 1n && n % 10n === 0n && d % 10n === 0n; left /= 10n) [n, d] = [n / 10n, d / 10n];
  return exactPercent(n, d, decimals);
}

export interface UptimeRatios {
  readonly value: ExactPercent | null;
  readonly coverage: ExactPercent | null;
  readonly lower: ExactPercent | null;
  readonly upper: ExactPercent | null;
}

/** Uptime of what is known; the share that is known; the bounds with unknown time as down and as up. */
export function ratiosOf({ scale, agreed, up, down }: Measure, decimals: number): UptimeRatios {
  return {
    value: timeRatio(up, up + down, scale, decimals),
    coverage: timeRatio(up + down, agreed, scale, decimals),
    lower: timeRatio(up, agreed, scale, decimals),
    upper: timeRatio(agreed - down, agreed, scale, decimals),
  };
}

/** The segments cut to a set of times. */
export function segmentsWithin(segments: readonly StateSegment[], times: readonly Interval[]): StateSegment[] {
  const within: StateSegment[] = [];
  for (let i = 0, j = 0; i < segments.length && j < times.length; ) {
    const segment = segments[i]!;
    const time = times[j]!;
    const from = Math.max(segment.from, time.from);
    const to = Math.min(segment.to, time.to);
    if (from < to) within.push({ from, to, state: segment.state });
    if (segment.to < time.to) i += 1;
    else j += 1;
  }
  return within;
}
