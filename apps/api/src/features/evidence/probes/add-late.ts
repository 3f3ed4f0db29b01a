import { Injectable } from '@nestjs/common';
import { groupBy } from '@kaiji/evidence';
import { addDays, localDateOf } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { LeaveOutSealed } from '../segments/leave-out-sealed';
import { ReadDays } from '../segments/read-days';
import { RemakeRuns } from '../segments/rebuild/remake-runs';
import { SealDueRepository } from '../segments/seal-due.repository';
import { utcDaysOf } from '../segments/utc-day';
import type { SeriesCopy } from './binary-copy';
import { ProbeResultRepository } from './probe-result.repository';
import { RebuildStretch, type Stretch } from './rebuild-stretch';

/** Late results further apart than this are looked at as separate stretches. */
const STRETCH_GAP_MS = 3_600_000;
/** Where there are more, everything is made from the beginning: then each day is read once, and not once a stretch. */
const MAX_STRETCHES = 100;

export interface LateContext {
  readonly serviceId: number;
  readonly batchId: number;
  readonly serviceRevision: number;
  readonly receivedAt: Date;
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
    private readonly days: ReadDays,
    private readonly remake: RemakeRuns,
    private readonly sealDue: SealDueRepository,
  ) {}

  /** @returns how many were new, and the local days that they can have changed */
  async run(manager: EntityManager, context: LateContext, late: readonly SeriesCopy[]): Promise<{ added: number; days: Set<string> }> {
    const days = new Set<string>();
    const unsealed = await this.leaveOut.run(manager, context.serviceId, late);
    if (unsealed.length === 0) return { added: 0, days };
    const added = await this.results.addMissing(manager, context.serviceId, context.batchId, unsealed);
    for (const { atMs } of added) {
      const day = localDateOf(atMs, context.timeZone);
      days.add(day).add(addDays(day, 1));
    }
    await this.sealDue.touch(manager, context.serviceId, utcDaysOf(added.map((one) => one.atMs)), context.receivedAt);
    await this.makeAnew(manager, context, added);
    return { added: added.length, days };
  }

  private async makeAnew(manager: EntityManager, context: LateContext, added: readonly { seriesId: number; atMs: number }[]): Promise<void> {
    const { serviceId, timeZone, batchId: batch, serviceRevision: revision } = context;
    const bySeries = [...groupBy(added, (one) => one.seriesId)];
    const found = bySeries.flatMap(([seriesId, own]) => stretches(own.map((one) => one.atMs)).map(([fromMs, toMs]) => ({ seriesId, fromMs, toMs })));
    if (found.length > MAX_STRETCHES) {
      const service = await this.days.service(manager, serviceId, { batch, revision });
      await this.remake.replace(manager, serviceId, await this.remake.make(manager, service, timeZone));
      return;
    }
    for (const stretch of found) {
      await this.rebuild.run(manager, { serviceId, timeZone, ...stretch, intervalMsAt: context.intervalMsAt(stretch.seriesId) });
    }
  }
}

/** Rising instants as stretches `[first, last]`. */
export function stretches(instants: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const atMs of instants) {
    const last = found.at(-1);
    if (last !== undefined && atMs - last[1] <= STRETCH_GAP_MS) last[1] = atMs;
    else found.push([atMs, atMs]);
  }
  return found;
}
