import { firstEndingAfter } from '../interval/interval-set';
import { holdsUntil } from '../probes/location-states';
import { runsByLocation } from '../probes/probe-verdicts';
import { silencesWithin } from '../probes/silence';
import type { Origin } from '../results';
import { SOURCE } from '../state/loss';
import type { ServiceRecord } from '../state/service-record';
import type { Correction, Interval, Outcome, ProbeRun } from '../types';

/** More origins of one interval than this are counted only. */
export const MOST_ORIGINS = 20;

/** A run and the time over which its results hold. */
interface Held extends Interval {
  readonly run: ProbeRun;
}

export interface Troubled extends Interval {
  readonly components: readonly string[];
  readonly sources: number;
}

const overlaps = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

/** Finds the records that an interval of the calculation comes from. */
export class OriginFinder {
  private readonly held = new Map<string, Held[][]>();
  private readonly checksOf: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly record: ServiceRecord) {
    const { input, parts } = record;
    this.checksOf = new Map(parts.components.map(({ key, checks }) => [key, checks.map((check) => check.key)]));
    for (const [check, locations] of runsByLocation(input.runs, input.asOf)) {
      this.held.set(
        check,
        [...locations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, runs]) => this.heldBy(runs)),
      );
    }
  }

  /** Of a stop: what its sources say; the records as far as they concern its components. */
  ofStop(stop: Troubled): Origin[] {
    const has = (source: number): boolean => (stop.sources & source) !== 0;
    return [
      ...(has(SOURCE.probes) ? this.runs(stop, ['down', 'degraded']) : []),
      ...(has(SOURCE.incident) ? this.incidents(stop) : []),
      ...(has(SOURCE.maintenance) ? this.maintenances(stop, false) : []),
      ...(has(SOURCE.correction) ? this.corrections(stop, ['down', 'degraded']) : []),
    ];
  }

  /**
   * Of unknown time: who was silent, and corrections that say that it is not known. Where something is lost at the same time, the
   * components are those that lose it, so that every silence is shown.
   */
  ofUnknown(unknown: Troubled): Origin[] {
    const isNamed = (component: string): boolean => unknown.sources !== 0 || unknown.components.includes(component);
    const silent = this.record.parts.probes.silences.filter(({ component }) => isNamed(component));
    const silences = silent.flatMap((where) => silencesWithin(where, unknown));
    return [
      ...silences.map(({ check, location, from, to }): Origin => ({ kind: 'silence', check, location, from, to })),
      ...this.corrections(unknown, ['unknown']),
    ];
  }

  ofExcluded(excluded: Interval): Origin[] {
    return this.maintenances({ ...excluded, components: [], sources: 0 }, true);
  }

  ofMaintenance(id: string): Origin[] {
    const revision = this.record.maintenances.find((row) => row.id === id)!.revisions.at(-1)!.revision;
    return [{ kind: 'maintenance', id, revision }];
  }

  private heldBy(runs: readonly ProbeRun[]): Held[] {
    const { parts } = this.record;
    return runs.map((run, i) => {
      const rules = parts.stretches.findLast(({ from }) => from <= run.from) ?? parts.stretches[0]!;
      return { from: run.from, to: holdsUntil(run, runs[i + 1], rules.policy.staleAfterIntervals), run };
    });
  }

  private runs(stop: Troubled, outcomes: readonly Outcome[]): Origin[] {
    const checks = stop.components.flatMap((key) => this.checksOf.get(key) ?? []);
    return [...new Set(checks)].flatMap((check) =>
      (this.held.get(check) ?? []).flatMap((runs) => {
        const found: Origin[] = [];
        for (let i = firstEndingAfter(runs, stop.from); i < runs.length && runs[i]!.from < stop.to; i += 1) {
          const { location, from, last, count, outcome } = runs[i]!.run;
          if (outcomes.includes(outcome)) found.push({ kind: 'run', check, location, from, lastAt: last, count });
        }
        return found;
      }),
    );
  }

  private incidents(stop: Troubled): Origin[] {
    return this.record.incidents
      .filter((row) => row.impact !== 'none' && overlaps({ from: row.occurredAt, to: row.restoredAt ?? Infinity }, stop))
      .filter((row) => this.concerns(row.components, stop))
      .map(({ id, revision }): Origin => ({ kind: 'incident', id, revision }));
  }

  private corrections(stop: Troubled, states: readonly Correction['state'][]): Origin[] {
    return this.record.corrections
      .filter((row) => states.includes(row.state) && overlaps(row, stop) && this.concerns(row.components, stop))
      .map(({ id }): Origin => ({ kind: 'correction', id }));
  }

  private maintenances(stop: Troubled, planned: boolean): Origin[] {
    return this.record.plans
      .filter(({ pieces }) => pieces.some((piece) => (piece.emergency === null) === planned && overlaps(piece, stop)))
      .filter(({ components }) => this.concerns(components, stop))
      .flatMap(({ id }) => this.ofMaintenance(id));
  }

  /** A record of the whole service, or one that names a component of the stop or none that is known. */
  private concerns(components: readonly string[] | undefined, stop: Troubled): boolean {
    const known = components?.filter((key) => this.checksOf.has(key)) ?? [];
    return known.length === 0 || stop.components.length === 0 || known.some((key) => stop.components.includes(key));
  }
}
