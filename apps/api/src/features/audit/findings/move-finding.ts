import { Injectable } from '@nestjs/common';
import type { FindingSide } from '@kaiji/contracts';
import type { Principal } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { newSalt } from '../salted-content';
import { FindFinding } from './find-finding';
import { memoArtefact, stepArtefact } from './finding-artefact';
import { FindingRepository } from './finding.repository';
import { MemoRepository } from './memo.repository';
import { type FindingMove, stateAfter, TRANSITIONS } from './transitions';

/** Which finding of which service, and what is said of it. */
export interface Said {
  readonly service: string;
  readonly id: string;
  readonly text: string;
}

/** The steps of a finding's life, and what the auditor's firm notes beside it. */
@Injectable()
export class MoveFinding {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindFinding,
    private readonly findings: FindingRepository,
    private readonly memos: MemoRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound; forbidden where it is the other side's step; conflict where its state does not allow it */
  async take({ service, id, text }: Said, move: FindingMove, actor: Principal): Promise<void> {
    const onlooker = await this.find.onlooker(service, actor);
    await this.transaction.run(async (manager) => {
      const [finding, side] = [await this.find.locked(manager, id, onlooker), onlooker.side];
      refuseOtherSide(move, side);
      const state = side && stateAfter(finding.state, move, side);
      if (side === undefined || state === undefined) throw new KaijiError('conflict', 'findingMove', { params: { state: finding.state, action: move } });
      const step = { action: move, side, state, text, salt: newSalt(), at: new Date(this.clock.now()), by: actor.id };
      const seq = await this.findings.addStep(manager, finding.serviceId, finding.id, step);
      this.ledger.record(manager, stepArtefact(service, finding.id, seq, step));
    });
  }

  /** @throws KaijiError notFound; forbidden for everyone but the firm that raised it */
  async note({ service, id, text }: Said, actor: Principal): Promise<void> {
    const onlooker = await this.find.onlooker(service, actor);
    await this.transaction.run(async (manager) => {
      const [finding, side] = [await this.find.locked(manager, id, onlooker), onlooker.side];
      if (side !== 'auditor') throw new KaijiError('forbidden', 'auditorOnly');
      const memo = { text, salt: newSalt(), at: new Date(this.clock.now()), by: actor.id };
      const seq = await this.memos.add(manager, finding.serviceId, finding.id, memo);
      this.ledger.record(manager, memoArtefact(service, finding.id, seq, memo));
    });
  }
}

function refuseOtherSide(move: FindingMove, side: FindingSide | undefined): void {
  const { sides } = TRANSITIONS[move];
  if (side !== undefined && sides.includes(side)) return;
  if (sides.includes('provider')) throw new KaijiError('forbidden', 'forbidden', { params: { permission: 'audit.answer' } });
  throw new KaijiError('forbidden', 'auditorOnly');
}
