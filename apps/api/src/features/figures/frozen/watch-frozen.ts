import { Injectable } from '@nestjs/common';
import { canonicalJson, type JsonValue } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { JobLock } from '../../../platform/jobs';
import { Ledger } from '../../../platform/ledger';
import { FindService } from '../../services';
import { LoadFigureInput } from '../figure-input';
import { byPeriod, driftOf } from './drift-of';
import type { FrozenWithLife } from './frozen-figure';
import { FrozenLookRepository } from './frozen-look.repository';
import { FrozenRepository } from './frozen.repository';
import { frozenSubject } from './frozen-subject';

const JOB = 'watch-frozen';

const spelling = (value: unknown): string => canonicalJson(value as JsonValue);

/** Looks whether later evidence would move a frozen figure, and keeps what it finds: a task for whoever answers for the figure. */
@Injectable()
export class WatchFrozen {
  constructor(
    private readonly lock: JobLock,
    private readonly looks: FrozenLookRepository,
    private readonly frozen: FrozenRepository,
    private readonly services: FindService,
    private readonly load: LoadFigureInput,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @returns how many figures differ otherwise than before; `undefined` where another process is at it */
  run(): Promise<number | undefined> {
    return this.lock.runOnce(JOB, async (manager) => {
      let changed = 0;
      for (const { serviceKey, serviceId, state } of await this.looks.due(manager)) {
        changed += await this.look(manager, serviceKey);
        await this.looks.set(manager, serviceId, state);
      }
      return changed;
    });
  }

  private async look(manager: EntityManager, serviceKey: string): Promise<number> {
    const service = await this.services.byKey(serviceKey);
    const standing = (await this.frozen.list(service.id, manager)).filter((one) => one.supersededBy === null);
    let changed = 0;
    for (const group of byPeriod(standing)) {
      const period = group[0]?.period;
      if (period === undefined) continue;
      const input = await this.load.forPeriod(service, { from: Date.parse(period.from), to: Date.parse(period.to) }, Date.parse(period.asOf));
      for (const { frozen, differences } of driftOf(group, input)) {
        if (spelling(differences) === spelling(frozen.driftDifferences ?? [])) continue;
        await this.keep(manager, serviceKey, frozen, differences);
        changed += 1;
      }
    }
    return changed;
  }

  private async keep(manager: EntityManager, service: string, frozen: FrozenWithLife, differences: ReturnType<typeof driftOf>[number]['differences']): Promise<void> {
    const foundAt = new Date(this.clock.now());
    const seq = await this.frozen.addDrift(manager, frozen.serviceId, frozen.id, foundAt, differences);
    const subject = frozenSubject(service, frozen);
    this.ledger.record(manager, {
      kind: 'figure.drift',
      subject: `${subject}/drift/${seq}`,
      service,
      actor: 'kaiji',
      refs: [subject],
      meta: { differences: JSON.parse(spelling(differences.map(({ path, before, after }) => ({ path, before: text(before), after: text(after) })))) as JsonValue },
    });
  }
}

/** The ledger knows texts and whole numbers. */
const text = (value: string | number | boolean | null): string | null => (value === null ? null : String(value));
