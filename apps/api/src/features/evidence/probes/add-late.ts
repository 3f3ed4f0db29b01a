import { Injectable } from '@nestjs/common';
import { groupBy } from '@kaiji/evidence';
import { addDays, localDateOf } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { LeaveOutSealed } from '../segments/leave-out-sealed';
import type { SeriesCopy } from './binary-copy';
import { ProbeResultRepository } from './probe-result.repository';
import { RebuildStretch, type Stretch } from './rebuild-stretch';

/** Late results further apart than this are looked at as separate stretches, up to so many of them. */
const STRETCH_GAP_MS = 3_600_000;
const MAX_STRETCHES = 50;

export interface LateContext {
  readonly serviceId: number;
  readonly batchId: number;
  readonly timeZone: string;
  readonly intervalMsAt: (seriesId: number) => Stretch['intervalMsAt'];
}

/** Results that are not newer than what is kept: most are repeats; those that are not belong in between. */
@Injectable()
export class AddLate {
  constructor(
    private readonly leaveOut: LeaveOutSealed,
    private readonly results: ProbeResultRepository,
    private readonly rebuild: RebuildStretch,
  ) {}

  /** @returns how many were new, and the local days that they can have changed */
  async run(manager: EntityManager, context: LateContext, late: readonly SeriesCopy[]): Promise<{ added: number; days: Set<string> }> {
    const days = new Set<string>();
    const unsealed = await this.leaveOut.run(manager, context.serviceId, late);
    if (unsealed.length === 0) return { added: 0, days };
    const added = await this.results.addMissing(manager, context.serviceId, context.batchId, unsealed);
    for (const [seriesId, results] of groupBy(added, (result) => result.seriesId)) {
      const instants = results.map((result) => result.atMs);
      for (const [fromMs, toMs] of stretches(instants)) {
        const { serviceId, timeZone } = context;
        await this.rebuild.run(manager, { serviceId, seriesId, timeZone, fromMs, toMs, intervalMsAt: context.intervalMsAt(seriesId) });
      }
      for (const atMs of instants) {
        const day = localDateOf(atMs, context.timeZone);
        days.add(day).add(addDays(day, 1));
      }
    }
    return { added: added.length, days };
  }
}

/** Rising instants as stretches `[first, last]`; one stretch over all where there would be too many. */
export function stretches(instants: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const atMs of instants) {
    const last = found.at(-1);
    if (last !== undefined && atMs - last[1] <= STRETCH_GAP_MS) last[1] = atMs;
    else found.push([atMs, atMs]);
  }
  const [first, end] = [found[0], found.at(-1)];
  return found.length > MAX_STRETCHES && first && end ? [[first[0], end[1]]] : found;
}
