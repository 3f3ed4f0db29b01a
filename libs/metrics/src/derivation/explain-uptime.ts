import { DAY_MS, totalMs } from '../interval/interval-set';
import { closingPolicy } from '../policy/policy-spans';
import type { Derivation, DerivationPolicy, LeftOut, Quantity } from '../results';
import { SEVERITY } from '../state/loss';
import type { ServiceRecord } from '../state/service-record';
import { piecesOf } from '../uptime/pieces';
import { derivationOf, derivationPolicies, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';
import { listedIntervals, MOST_INTERVALS, uptimeIntervals, type NumberedInterval } from './uptime-intervals';
import { uptimeSensitivity } from './uptime-sensitivity';

const ms = (code: string, value: number | string, subject?: string): Quantity => quantity(code, value, 'ms', subject);

/** From the length of the period, in days where it has any, to the service hours within the effective time. */
function serviceHoursSteps(list: StepList, { input, effective, hours }: ServiceRecord): Quantity {
  const { period, service, asOf } = input;
  const length = period.to - period.from;
  const days = Math.floor(length / DAY_MS);
  const rest = length - days * DAY_MS;
  const isWhole = rest === 0;
  const whole = list.product(isWhole ? 'period' : 'wholeDays', 'ms', quantity('days', days, 'days'), ms('msPerDay', DAY_MS));
  const all = isWhole ? whole : list.sum('period', 'ms', [whole, ms('restOfPeriod', rest)]);
  const before = Math.min(effective.from - period.from, length);
  const after = length - before - (effective.to - effective.from);
  const endsFirst = (service.endedAt ?? Infinity) <= asOf;
  const covered = list.difference('effective', all, [
    ms('beforeServiceStart', before),
    ms('afterServiceEnd', endsFirst ? after : 0),
    ms('afterAsOf', endsFirst ? 0 : after),
  ]);
  return list.difference('serviceHours', covered, [ms('outsideServiceHours', effective.to - effective.from - totalMs(hours))]);
}

/** What counts of each interval: its length, or the product with its share of the service. */
function countedOf(list: StepList, { key, lengthMs, share }: NumberedInterval): Quantity {
  const length = ms('length', lengthMs, key);
  return share === null || share === '1' ? length : list.product('counted', 'ms', length, quantity('share', share, 'share', key), key);
}

/** The sum over a kind of interval; those that are not listed are one operand. */
function sumOf(list: StepList, code: string, intervals: readonly NumberedInterval[], listed: ReadonlySet<string>): Quantity {
  const shown = intervals.filter(({ key }) => listed.has(key)).map((interval) => countedOf(list, interval));
  const rest = intervals.filter(({ key }) => !listed.has(key));
  if (rest.length === 0) return list.sum(code, 'ms', shown);
  const others = new StepList().sum('others', 'ms', rest.map(({ key, countedMs }) => ms('counted', countedMs, key)), String(rest.length));
  return list.sum(code, 'ms', [...shown, others]);
}

interface Uptime {
  readonly value: Quantity | null;
  readonly up: Quantity;
  readonly known: Quantity;
}

function uptimeSteps(list: StepList, record: ServiceRecord, intervals: readonly NumberedInterval[], decimals: number): Uptime {
  const listed = new Set(intervals.slice(0, MOST_INTERVALS).map(({ key }) => key));
  const of = (kind: string): NumberedInterval[] => intervals.filter((interval) => interval.kind === kind);
  const hours = serviceHoursSteps(list, record);
  const agreed = list.difference('agreed', hours, [sumOf(list, 'excluded', of('excluded'), listed)]);
  const down = sumOf(list, 'down', of('down'), listed);
  const unknown = sumOf(list, 'unknown', of('unknown'), listed);
  const known = list.difference('known', agreed, [unknown]);
  const up = list.difference('up', known, [down]);
  const value = list.percent('value', up, known, decimals);
  list.round('downMs', down, 0, 'up');
  list.percent('coverage', known, agreed, decimals);
  list.percent('lower', up, agreed, decimals);
  list.percent('upper', list.difference('notDown', agreed, [down]), agreed, decimals);
  return { value, up, known };
}

function policiesOf(record: ServiceRecord, decimals: number): DerivationPolicy[] {
  const pieces = piecesOf(record, decimals);
  return derivationPolicies(record.policies, record.effective).map((policy, i) => {
    const { agreedMs, upMs, downMs, unknownMs, value } = pieces[i]!;
    return { ...policy, totals: { agreedMs, upMs, downMs, unknownMs }, value };
  });
}

function leftOutOf({ parts, agreedSegments, notes, incidents, input }: ServiceRecord): LeftOut[] {
  const impaired = agreedSegments.filter(({ state }) => state.lo === 0 && state.hi === 0 && state.severity >= SEVERITY.degraded);
  const later = incidents.filter(({ occurredAt }) => occurredAt >= input.asOf);
  return [
    ...parts.probes.unconfirmed
      .toSorted((a, b) => a.at - b.at)
      .map(({ check, location, at, count }) => ({ code: 'unconfirmedFailure', subject: check, params: { location, at, count } })),
    ...(impaired.length > 0 ? [{ code: 'impairedWithoutWeight', subject: '', params: { ms: totalMs(impaired) } }] : []),
    ...later.map(({ id }) => ({ code: 'afterAsOf', subject: id })),
    ...notes
      .filter(({ code }) => code === 'componentMaintenance')
      .map(({ code, params: { maintenance = '', components = '' } = {} }) => ({
        code,
        subject: String(maintenance),
        params: { components },
      })),
    ...quarantined(notes),
  ];
}

/** How the uptime of a service record comes about. */
export function derivationOfUptime(record: ServiceRecord): Derivation {
  const { input, policies } = record;
  const { decimals } = closingPolicy(policies, input);
  const intervals = uptimeIntervals(record);
  const list = new StepList();
  const { value, up, known } = uptimeSteps(list, record, intervals, decimals);
  const { sensitivity, omitted } = uptimeSensitivity(record);
  return derivationOf('uptime', 'uptimeOfAgreedTime', input, {
    policies: policiesOf(record, decimals),
    headline: value,
    numerator: value && up,
    denominator: value && known,
    steps: list.steps,
    intervals: listedIntervals(intervals),
    intervalsLeftOut: Math.max(0, intervals.length - MOST_INTERVALS),
    leftOut: leftOutOf(record),
    sensitivity,
    sensitivityOmitted: omitted,
  });
}
