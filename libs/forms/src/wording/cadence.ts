import type { ExactPercent } from '@kaiji/contracts';
import { DAY_MS, gapText, HOUR_MS, MINUTE_MS } from './duration-text';

/** How often something is done, as the form words it, and the longest gap that the words allow. */
export interface Cadence {
  text: string;
  spanMs: number;
}

/** Calendar steps: their gaps differ in days, so their words allow the longest. */
const CALENDAR_STEPS = [
  { from: 29, to: 31, text: '1か月ごと' },
  { from: 89, to: 92, text: '3か月ごと' },
  { from: 181, to: 184, text: '6か月ごと' },
  { from: 365, to: 366, text: '1年ごと' },
];

/** Starts wander: a twelfth of the interval and not more than half a day does not make it another one. */
const toleranceMs = (spanMs: number): number => Math.min(spanMs / 12, 12 * HOUR_MS);

const roundedUp = (ms: number, unitMs: number): number => Math.max(1, Math.ceil((ms - unitMs / 12) / unitMs));

/** The cadence of a typical gap, in doubt the rarer one. */
export const cadenceOf = (typicalGapMs: number): Cadence => {
  if (typicalGapMs < 55 * MINUTE_MS) {
    const minutes = roundedUp(typicalGapMs, MINUTE_MS);
    return { text: `${minutes}分ごと`, spanMs: minutes * MINUTE_MS };
  }
  if (typicalGapMs < 22 * HOUR_MS) {
    const hours = roundedUp(typicalGapMs, HOUR_MS);
    return { text: `${hours}時間ごと`, spanMs: hours * HOUR_MS };
  }
  const days = roundedUp(typicalGapMs, DAY_MS);
  const step = CALENDAR_STEPS.find((one) => days >= one.from && days <= one.to);
  if (step !== undefined) return { text: step.text, spanMs: step.to * DAY_MS };
  if (days === 1) return { text: '毎日', spanMs: DAY_MS };
  return { text: days % 7 === 0 ? `${days / 7}週間ごと` : `${days}日ごと`, spanMs: days * DAY_MS };
};

export interface Regularity {
  cadence: Cadence;
  /** The longest gap that occurred, the edges of the period included. */
  longestGapMs: number;
  /** Days with one of all days, for what is done daily or more often. */
  rate: ExactPercent | null;
}

const atLeastNineTenths = ({ exact }: ExactPercent): boolean => exact.numerator * 10 >= exact.denominator * 9;

/**
 * The cadence alone where it was kept throughout. Otherwise what holds goes with it, and goes before it where the
 * cadence was the exception: `毎日(実施率 96.666%、最大間隔 48時間)`, `最大間隔 5日(通常は毎日、実施率 60.000%)`.
 */
export const regularityText = ({ cadence, longestGapMs, rate }: Regularity): string => {
  const keptGap = longestGapMs <= cadence.spanMs + toleranceMs(cadence.spanMs);
  const keptAll = rate === null || rate.exact.numerator >= rate.exact.denominator;
  if (keptGap && keptAll) return cadence.text;
  const rates = rate === null ? [] : [`実施率 ${rate.percent}%`];
  const longest = `最大間隔 ${gapText(longestGapMs)}`;
  const mostlyKept = rate === null ? longestGapMs <= 2 * (cadence.spanMs + toleranceMs(cadence.spanMs)) : atLeastNineTenths(rate);
  if (mostlyKept) return `${cadence.text}(${[...rates, longest].join('、')})`;
  return `${longest}(${[`通常は${cadence.text}`, ...rates].join('、')})`;
};
