import { overlapMs } from '../interval/interval-set';
import type { DerivationInterval, DerivationIntervalKind, Origin } from '../results';
import { measureSegments, segmentsWithin } from '../state/measure';
import type { ServiceRecord } from '../state/service-record';
import type { StateSegment } from '../state/sweep';
import { FULL } from '../state/weight';
import { emergenciesOf } from '../uptime/maintenance-lists';
import { formatDecimal, multiply, parseDecimal } from './decimal';
import { MOST_ORIGINS, OriginFinder, type Troubled } from './origins';

export const MOST_INTERVALS = 1000;

interface Stretch extends Troubled {
  readonly share: number;
}

/** Stretches without a break in which one share of the service counts; where none does there is none. */
function stretchesOf(segments: readonly StateSegment[], shareOf: (segment: StateSegment) => number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const segment of segments) {
    const share = shareOf(segment);
    if (share === 0) continue;
    const { from, to, state } = segment;
    const named = state.components.filter((key) => key !== '').sort();
    const last = stretches.at(-1);
    if (last?.to === from && last.share === share) {
      const components = [...new Set([...last.components, ...named])].sort();
      stretches[stretches.length - 1] = { from: last.from, to, share, components, sources: last.sources | state.sources };
    } else stretches.push({ from, to, share, components: named, sources: state.sources });
  }
  return stretches;
}

/** A share of the service, which has as many places as the decimals have at most. */
const shareText = (share: number): string => formatDecimal(BigInt(share) * (parseDecimal('1') / BigInt(FULL)));

type Draft = Omit<DerivationInterval, 'key' | 'origins' | 'originsLeftOut'> & { readonly origins: () => Origin[] };

function weighed(kind: 'down' | 'unknown', stretch: Stretch, origins: () => Origin[]): Draft {
  const { from, to, components } = stretch;
  const share = shareText(stretch.share);
  const countedMs = formatDecimal(multiply(parseDecimal(String(to - from)), parseDecimal(share)));
  return { kind, from, to, lengthMs: to - from, share, countedMs, components, origins };
}

function draftsOf(record: ServiceRecord, finder: OriginFinder): Draft[] {
  const { agreedSegments, agreed } = record;
  const down = stretchesOf(agreedSegments, ({ state }) => state.lo);
  const unknown = stretchesOf(agreedSegments, ({ state }) => state.hi - state.lo);
  return [
    ...down.map((stretch) => weighed('down', stretch, () => finder.ofStop(stretch))),
    ...record.excluded.map(({ from, to }): Draft => {
      const lengthMs = to - from;
      const origins = (): Origin[] => finder.ofExcluded({ from, to });
      return { kind: 'excluded', from, to, lengthMs, share: '1', countedMs: String(lengthMs), components: [], origins };
    }),
    ...emergenciesOf(record).map(({ from, to, maintenance }): Draft => {
      const { down: lost, scale } = measureSegments(segmentsWithin(agreedSegments, [{ from, to }]));
      const countedMs = formatDecimal(lost * (parseDecimal('1') / scale));
      const lengthMs = overlapMs(agreed, from, to);
      const origins = (): Origin[] => finder.ofMaintenance(maintenance);
      return { kind: 'emergency', from, to, lengthMs, share: null, countedMs, components: [], origins };
    }),
    ...unknown.map((stretch) => weighed('unknown', stretch, () => finder.ofUnknown(stretch))),
  ];
}

/** An interval that the steps speak of; `origins` only of those that are listed. */
export interface NumberedInterval extends Omit<DerivationInterval, 'origins' | 'originsLeftOut'> {
  readonly origins: () => Origin[];
}

/** Every interval of the calculation with its key: stops, exclusions, emergencies, unknown time, each kind in order of time. */
export function uptimeIntervals(record: ServiceRecord): NumberedInterval[] {
  const numbers = new Map<DerivationIntervalKind, number>();
  return draftsOf(record, new OriginFinder(record)).map((draft) => {
    const number = (numbers.get(draft.kind) ?? 0) + 1;
    numbers.set(draft.kind, number);
    return { key: `${draft.kind}-${number}`, ...draft };
  });
}

/** The first thousand, with their origins. */
export function listedIntervals(intervals: readonly NumberedInterval[]): DerivationInterval[] {
  return intervals.slice(0, MOST_INTERVALS).map((interval) => {
    const origins = interval.origins();
    return { ...interval, origins: origins.slice(0, MOST_ORIGINS), originsLeftOut: Math.max(0, origins.length - MOST_ORIGINS) };
  });
}
