import { Injectable } from '@nestjs/common';
import type { Answer, AuditItem, PutAuditItem } from '@kaiji/contracts';
import type { Principal } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { FindDisclosure } from '../../disclosure';
import { FindService } from '../../services';
import { AuditorGrants } from '../grants/auditor-grants';
import { newSalt } from '../salted-content';
import { AuditDisclosure } from './audit-disclosure';
import { itemArtefact } from './item-artefact';
import { ItemRepository } from './item.repository';

/** Which item of which disclosure. */
export interface ItemPlace {
  readonly service: string;
  readonly disclosure: string;
  readonly field: string;
}

/** An auditor says that they have checked an item, or takes that back. */
@Injectable()
export class CheckItem {
  constructor(
    private readonly transaction: Transaction,
    private readonly services: FindService,
    private readonly disclosures: FindDisclosure,
    private readonly grants: AuditorGrants,
    private readonly audit: AuditDisclosure,
    private readonly items: ItemRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound; forbidden for who was not invited to this; conflict where the answer is no longer the one that was looked at */
  async run({ service: key, disclosure: id, field }: ItemPlace, { state, revision, note }: PutAuditItem, actor: Principal): Promise<AuditItem> {
    const { period } = await this.disclosures.kept(key, id);
    const span = { from: Date.parse(period.from), to: Date.parse(period.to) };
    const { id: grantId } = await this.grants.toJudge(actor, await this.services.byKey(key), span);
    await this.transaction.run(async (manager) => {
      const kept = await this.disclosures.locked(manager, key, id);
      const { serviceId } = kept;
      refuseMoved(answerTo(field, await this.disclosures.answersOf(manager, kept)), revision);
      const at = new Date(this.clock.now());
      const one = { serviceId, disclosureId: id, field, state, revision, note: note ?? null, grantId, salt: newSalt(), at, by: actor.id };
      this.ledger.record(manager, itemArtefact(key, await this.items.add(manager, one), one));
    });
    const { items } = await this.audit.run(key, id, actor);
    const item = items.find((one) => one.field === field);
    if (item === undefined) throw new Error(`item ${field} vanished`);
    return item;
  }
}

function answerTo(field: string, answers: readonly Answer[]): Answer {
  const answer = answers.find((one) => one.field === field);
  if (answer === undefined) throw new KaijiError('notFound', 'fieldNotFound', { params: { field } });
  return answer;
}

function refuseMoved(answer: Answer, seen: number): void {
  if (answer.revision !== seen) throw new KaijiError('conflict', 'auditAnswerMoved', { extra: { current: answer } });
}
