import { SECOND_MS } from '../timeline/instants';
import { seedOf } from '../timeline/mix';
import { type CheckKey, type Location, LOCATIONS } from '../sample-service';

/** The results of one check from one location. */
export interface ProbeSeries {
  readonly check: CheckKey;
  readonly location: Location;
  readonly intervalMs: number;
  /** Second of the interval at which this prober asks. */
  readonly phaseMs: number;
  readonly seed: number;
  /** Latency of each of `LATENCY_STEPS` equally likely cases. */
  readonly latencies: Uint16Array;
}

export const LATENCY_STEPS = 1024;

interface CheckHabit {
  readonly intervalSeconds: number;
  readonly phaseSeconds: Readonly<Record<Location, number>>;
  readonly medianMs: Readonly<Record<Location, number>>;
}

const HABITS: Readonly<Record<CheckKey, CheckHabit>> = {
  'app-login': { intervalSeconds: 60, phaseSeconds: { tokyo: 4, osaka: 34 }, medianMs: { tokyo: 182, osaka: 197 } },
  'app-api': { intervalSeconds: 60, phaseSeconds: { tokyo: 9, osaka: 39 }, medianMs: { tokyo: 96, osaka: 111 } },
  'edge-https': { intervalSeconds: 60, phaseSeconds: { tokyo: 14, osaka: 44 }, medianMs: { tokyo: 18, osaka: 31 } },
  'db-query': { intervalSeconds: 300, phaseSeconds: { tokyo: 21, osaka: 171 }, medianMs: { tokyo: 12, osaka: 25 } },
  'server-1-alive': { intervalSeconds: 300, phaseSeconds: { tokyo: 82, osaka: 232 }, medianMs: { tokyo: 3, osaka: 14 } },
  'server-2-alive': { intervalSeconds: 300, phaseSeconds: { tokyo: 85, osaka: 235 }, medianMs: { tokyo: 3, osaka: 14 } },
  'storage-read': { intervalSeconds: 300, phaseSeconds: { tokyo: 140, osaka: 290 }, medianMs: { tokyo: 44, osaka: 58 } },
  'waf-alive': { intervalSeconds: 300, phaseSeconds: { tokyo: 25, osaka: 175 }, medianMs: { tokyo: 5, osaka: 16 } },
};

const SPREAD = 0.28;

/** Log-normal: the quantiles of the normal distribution by the logistic approximation, close enough for a sample. */
function latencySteps(medianMs: number): Uint16Array {
  const standardNormal = (share: number): number => Math.log(share / (1 - share)) / 1.702;
  return Uint16Array.from({ length: LATENCY_STEPS }, (_, step) =>
    Math.max(1, Math.round(medianMs * Math.exp(SPREAD * standardNormal((step + 0.5) / LATENCY_STEPS)))),
  );
}

function seriesOf(check: CheckKey): ProbeSeries[] {
  const { intervalSeconds, phaseSeconds, medianMs } = HABITS[check];
  return LOCATIONS.map((location) => ({
    check,
    location,
    intervalMs: intervalSeconds * SECOND_MS,
    phaseMs: phaseSeconds[location] * SECOND_MS,
    seed: seedOf(`${check} ${location}`),
    latencies: latencySteps(medianMs[location]),
  }));
}

/**
 * Who sends what: one request of a lane is under way at a time, so that the results of a series arrive in order, while the lanes
 * go side by side.
 */
export const LANES: readonly (readonly ProbeSeries[])[] = [
  (['app-login', 'db-query', 'server-1-alive'] as const).flatMap(seriesOf),
  (['app-api', 'server-2-alive', 'storage-read'] as const).flatMap(seriesOf),
  (['edge-https', 'waf-alive'] as const).flatMap(seriesOf),
];

export const ALL_SERIES: readonly ProbeSeries[] = LANES.flat();

/** How many results a series has in a span, gaps not taken off. */
export const slotsWithin = ({ intervalMs, phaseMs }: ProbeSeries, from: number, to: number): number =>
  Math.max(0, Math.ceil((to - phaseMs) / intervalMs) - Math.ceil((from - phaseMs) / intervalMs));
