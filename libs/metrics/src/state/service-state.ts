import type { ComponentDefinition, Policy } from '../types';
import { UNKNOWN } from '../probes/verdict';
import {
  addIncidents,
  correctedLoss,
  LANE,
  LANES,
  NO_LOSS,
  probedLoss,
  SEVERITY,
  sharesOf,
  SOURCE,
  type Loss,
  type StateShares,
} from './loss';
import { unitLoss, unitsOf, type Unit } from './unit';

/** Where nothing is recorded: `probed` follows the checks, `unknown` stays open, `assumed` and `leftOut` count as up. */
export type Base = 'probed' | 'unknown' | 'assumed' | 'leftOut';

export interface Snapshot {
  readonly lo: number;
  readonly hi: number;
  readonly severity: number;
  /** Keys of the components that it is due to, in no order; empty where it concerns the service as a whole. */
  readonly components: readonly string[];
  readonly sources: number;
}

const ALL_UP: Snapshot = { lo: 0, hi: 0, severity: 0, components: [], sources: 0 };

const isTroubled = ({ hi, severity }: Loss): boolean => hi > 0 || severity > 0;

const isEqual = (a: Loss, b: Loss): boolean => a.lo === b.lo && a.hi === b.hi && a.severity === b.severity && a.sources === b.sources;

/** The state of a service at one instant, moved forward by single changes; only what a change touches is computed again. */
export class ServiceState {
  private readonly counts: Int32Array;
  private readonly verdicts: Uint8Array;
  private readonly losses: Loss[];
  private readonly shares: readonly StateShares[];
  private readonly units: readonly Unit[];
  private readonly unitOf: number[] = [];
  private readonly unitLosses: Loss[];
  private readonly troubled = new Set<number>();
  private dirty: Set<number>;
  private readonly changedUnits = new Set<number>();
  private serviceChanged = false;

  constructor(
    private readonly components: readonly ComponentDefinition[],
    private readonly bases: readonly Base[],
    policy: Policy,
  ) {
    this.counts = new Int32Array((components.length + 1) * LANES);
    this.verdicts = new Uint8Array(components.length).fill(UNKNOWN);
    this.losses = components.map(() => NO_LOSS);
    this.shares = [...components.map(({ weight }) => sharesOf(policy, weight)), sharesOf(policy)];
    this.units = unitsOf(components);
    this.units.forEach(({ members }, unit) => members.forEach((member) => (this.unitOf[member] = unit)));
    this.unitLosses = this.units.map(() => NO_LOSS);
    this.dirty = new Set(components.keys());
  }

  setVerdict(component: number, verdict: number): void {
    this.verdicts[component] = verdict;
    this.dirty.add(component);
  }

  /** Opens (+1) or closes (−1) a record's lane; the component after the last is the service as a whole. */
  count(component: number, lane: number, delta: number): void {
    this.counts[component * LANES + lane]! += delta;
    if (lane === LANE.relieved) this.changedUnits.add(this.unitOf[component]!);
    if (component < this.components.length) this.dirty.add(component);
    else if (lane === LANE.maintenance) this.dirty = new Set(this.components.keys());
    else this.serviceChanged = true;
  }

  /** Takes in the changes since the last call and says whether anything came of them. */
  refresh(): boolean {
    for (const component of this.dirty) if (this.refreshComponent(component)) this.changedUnits.add(this.unitOf[component]!);
    for (const unit of this.changedUnits) {
      const loss = unitLoss(this.units[unit]!, this.losses, (component) => this.isOpen(component, LANE.relieved));
      this.unitLosses[unit] = loss;
      if (isTroubled(loss)) this.troubled.add(unit);
      else this.troubled.delete(unit);
    }
    const changed = this.changedUnits.size > 0 || this.serviceChanged;
    this.dirty.clear();
    this.changedUnits.clear();
    this.serviceChanged = false;
    return changed;
  }

  snapshot(): Snapshot {
    const service = this.components.length;
    const own: Loss = { ...NO_LOSS };
    if (correctedLoss(this.counts, service * LANES, this.shares[service]!, own)) return { ...own, components: [] };
    for (const unit of this.troubled) {
      const loss = this.unitLosses[unit]!;
      own.lo = Math.max(own.lo, loss.lo);
      own.hi = Math.max(own.hi, loss.hi);
      own.severity = Math.max(own.severity, loss.severity);
    }
    addIncidents(this.counts, service * LANES, this.shares[service]!, own);
    return isTroubled(own) ? this.withCauses(own) : ALL_UP;
  }

  private isOpen(component: number, lane: number): boolean {
    return this.counts[component * LANES + lane]! > 0;
  }

  private refreshComponent(component: number): boolean {
    const loss: Loss = { ...NO_LOSS };
    const at = component * LANES;
    if (!correctedLoss(this.counts, at, this.shares[component]!, loss)) this.recordedLoss(component, at, loss);
    const changed = !isEqual(loss, this.losses[component]!);
    this.losses[component] = loss;
    return changed;
  }

  private recordedLoss(component: number, at: number, loss: Loss): void {
    const base = this.bases[component]!;
    const shares = this.shares[component]!;
    probedLoss(this.verdicts[component]!, shares, loss);
    addIncidents(this.counts, at, shares, loss);
    const serviceMaintenance = base !== 'leftOut' && this.isOpen(this.components.length, LANE.maintenance);
    if (serviceMaintenance || this.isOpen(component, LANE.maintenance)) {
      if (loss.lo < loss.hi) loss.severity = SEVERITY.down;
      loss.lo = loss.hi;
      if (loss.severity > 0) loss.sources |= SOURCE.maintenance;
    } else if (base === 'assumed' || base === 'leftOut') loss.hi = loss.lo;
  }

  /** Names the components of the worst kind that there is: those that are lost, else those impaired, else those unknown. */
  private withCauses(service: Loss): Snapshot {
    const takesPart = (loss: Loss): boolean => (service.lo > 0 ? loss.lo > 0 : service.severity > 0 ? loss.severity > 0 : loss.hi > 0);
    const components: string[] = [];
    let sources = service.sources;
    for (const unit of this.troubled) {
      if (!takesPart(this.unitLosses[unit]!)) continue;
      for (const member of this.units[unit]!.members) {
        if (!takesPart(this.losses[member]!) || this.isOpen(member, LANE.relieved)) continue;
        components.push(this.components[member]!.key);
        sources |= this.losses[member]!.sources;
      }
    }
    return { lo: service.lo, hi: service.hi, severity: service.severity, components, sources };
  }
}
