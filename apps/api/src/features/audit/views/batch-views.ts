import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { JobLock } from '../../../platform/jobs';
import { Ledger } from '../../../platform/ledger';
import { viewsArtefact, viewsSha256 } from './view-artefact';
import { ViewRepository } from './view.repository';

const JOB = 'audit-views';
const BATCH = 10_000;

/** Gives what auditors were shown since the last time one entry in the ledger, so that none of it can be changed unseen afterwards. */
@Injectable()
export class BatchViews {
  constructor(
    private readonly lock: JobLock,
    private readonly views: ViewRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @returns how many views it was; `undefined` where another process is at it */
  run(): Promise<number | undefined> {
    return this.lock.runOnce(JOB, async (manager) => {
      let done = 0;
      for (let count = await this.batch(manager); count > 0; count = await this.batch(manager)) done += count;
      return done;
    });
  }

  private async batch(manager: EntityManager): Promise<number> {
    const { seq, views } = await this.views.unbatched(manager, BATCH);
    const [first, last] = [views[0], views.at(-1)];
    if (first === undefined || last === undefined) return 0;
    const batch = { seq, firstId: first.id, lastId: last.id, views: views.length, sha256: viewsSha256(views), at: new Date(this.clock.now()) };
    await this.views.addBatch(manager, batch);
    this.ledger.record(manager, viewsArtefact(batch));
    return views.length;
  }
}
