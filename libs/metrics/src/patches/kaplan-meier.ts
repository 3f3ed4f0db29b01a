import { exactPercent, greatestCommonDivisor } from '../ratio/exact-percent';
import type { KaplanMeierSummary } from '../results';

/** How long one item has been followed, in days, and whether it ended with the event or is still open (censored). */
export interface Followed {
  readonly days: number;
  readonly resolved: boolean;
}

/**
 * Kaplan–Meier estimate (Kaplan and Meier 1958): S(t) is the product of `1 − events ÷ at risk` over the days up to t; on a tie
 * events come before censorings. The median is the first day on which S is at most one half; `fixedByDue` is `1 − S(dueDays)`,
 * `null` where nobody was followed that long and some were still open.
 */
export function kaplanMeier(items: readonly Followed[], dueDays: number, decimals: number): KaplanMeierSummary {
  const sorted = items.toSorted((a, b) => a.days - b.days || Number(b.resolved) - Number(a.resolved));
  const censored = sorted.filter(({ resolved }) => !resolved).length;
  let [numerator, denominator] = [1n, 1n];
  let medianDays: number | null = null;
  let atDue = { numerator, denominator };
  for (let i = 0; i < sorted.length; ) {
    const { days } = sorted[i]!;
    const atRisk = sorted.length - i;
    let events = 0;
    for (; i < sorted.length && sorted[i]!.days === days; i += 1) events += sorted[i]!.resolved ? 1 : 0;
    const divisor = greatestCommonDivisor(numerator * BigInt(atRisk - events), denominator * BigInt(atRisk));
    numerator = (numerator * BigInt(atRisk - events)) / divisor;
    denominator = (denominator * BigInt(atRisk)) / divisor;
    if (medianDays === null && 2n * numerator <= denominator) medianDays = days;
    if (days <= dueDays) atDue = { numerator, denominator };
  }
  const followedToDue = (sorted.at(-1)?.days ?? 0) >= dueDays || atDue.numerator === 0n;
  const fixed = atDue.denominator - atDue.numerator;
  return {
    medianDays,
    fixedByDue: sorted.length > 0 && followedToDue ? exactPercent(fixed, atDue.denominator, decimals) : null,
    n: sorted.length,
    censored,
  };
}
