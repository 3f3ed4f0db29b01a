import { intersect, normalise, subtract } from '../interval/interval-set';
import { closingPolicy } from '../policy/policy-spans';
import type { Sensitivity } from '../results';
import { effectsOf } from '../state/effects';
import { planMaintenance, type MaintenancePiece } from '../state/maintenance-plan';
import { measureSegments, ratiosOf, totalsOf, type Measure } from '../state/measure';
import type { ServiceRecord } from '../state/service-record';
import { measureVariant, type Variant } from '../state/variant';
import type { Interval } from '../types';
import { unconfirmedOf } from './unconfirmed';

interface NamedVariant {
  readonly code: string;
  readonly subject: string;
  readonly variant: Variant;
}

const isPlanned = ({ emergency }: MaintenancePiece): boolean => emergency === null;

const plannedPieces = (plans: ServiceRecord['plans']): MaintenancePiece[] => plans.flatMap(({ pieces }) => pieces.filter(isPlanned));

const keysOf = ({ parts }: ServiceRecord): string[] => parts.components.map(({ key }) => key);

/** Each maintenance that is excluded, as if it had not been announced in time. */
function exclusionsDenied(record: ServiceRecord): NamedVariant[] {
  const { effective, hours, maintenances, plans } = record;
  return plans.flatMap((plan, i) => {
    const within = intersect(normalise(plan.pieces.filter(isPlanned)), [effective]);
    if (within.length === 0) return [];
    const denied = planMaintenance(maintenances[i]!, Infinity, keysOf(record));
    const others = plans.with(i, denied);
    const excluded = normalise(plannedPieces(others).filter(({ scope }) => scope === null));
    const effects = effectsOf(keysOf(record), { ...record, plans: others }, true);
    return [{ code: 'exclusionDenied', subject: plan.id, variant: { within, effects, agreed: subtract(hours, excluded) } }];
  });
}

/** Each correction, as if it had not been approved. */
function correctionsDenied(record: ServiceRecord): NamedVariant[] {
  const { agreed, corrections, effective } = record;
  return corrections.flatMap((correction) => {
    const within = intersect([correction], [effective]);
    if (within.length === 0) return [];
    const effects = effectsOf(keysOf(record), { ...record, corrections: corrections.filter((each) => each !== correction) }, true);
    return [{ code: 'correctionDenied', subject: correction.id, variant: { within, effects, agreed } }];
  });
}

const instantText = (instant: number): string => new Date(instant).toISOString();

/** The failures of each location that were not confirmed, as if they were. */
function unconfirmedCounted(record: ServiceRecord): NamedVariant[] {
  const effects = effectsOf(keysOf(record), record, true);
  return unconfirmedOf(record).map(({ check, location, at, within, verdictOf }) => ({
    code: 'unconfirmedCounted',
    subject: `${check} ${location} ${instantText(at)}`,
    variant: { within: intersect(within, [record.effective]), effects, agreed: record.agreed, verdictOf },
  }));
}

const lengthOf = (variant: Variant): number => variant.within.reduce((sum: number, { from, to }: Interval) => sum + to - from, 0);

/** The thousand that concern the longest time, in the order in which they came. */
function longest(variants: readonly NamedVariant[], most: number): NamedVariant[] {
  if (variants.length <= most) return [...variants];
  const kept = new Set(variants.toSorted((a, b) => lengthOf(b.variant) - lengthOf(a.variant)).slice(0, most));
  return variants.filter((each) => kept.has(each));
}

export const MOST_SENSITIVITIES = 1000;

/** How far the uptime moves with single decisions; at most a thousand, and how many more there are. */
export function uptimeSensitivity(record: ServiceRecord): { sensitivity: Sensitivity[]; omitted: number } {
  const { decimals } = closingPolicy(record.policies, record.input);
  const total = measureSegments(record.agreedSegments);
  const { downMs, unknownMs } = totalsOf(total);
  const { lower, upper } = ratiosOf(total, decimals);
  const all = [...exclusionsDenied(record), ...correctionsDenied(record), ...unconfirmedCounted(record)];
  const listed = longest(all, MOST_SENSITIVITIES);
  const moved = (measure: Measure): Pick<Sensitivity, 'value' | 'differenceInMs'> => ({
    value: ratiosOf(measure, decimals).value,
    differenceInMs: totalsOf(measure).downMs - downMs,
  });
  const allDownMs = totalsOf({ ...total, down: total.agreed - total.up }).downMs;
  const unknown: Sensitivity[] = [
    { code: 'unknownDown', subject: '', value: lower, differenceInMs: allDownMs - downMs },
    { code: 'unknownUp', subject: '', value: upper, differenceInMs: 0 },
  ];
  return {
    sensitivity: [
      ...(unknownMs > 0 ? unknown : []),
      ...listed.map(({ code, subject, variant }) => ({ code, subject, ...moved(measureVariant(record, total, variant)) })),
    ],
    omitted: all.length - listed.length,
  };
}
