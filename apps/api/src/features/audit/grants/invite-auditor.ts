import { Injectable } from '@nestjs/common';
import type { CreateGrant } from '@kaiji/contracts';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { fieldError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { parsePeriod } from '../../evidence';
import { FindService } from '../../services';
import { newSalt } from '../salted-content';
import { grantArtefact } from './grant-artefact';
import { grantState } from './grant-in-force';
import { GrantRepository } from './grant.repository';
import type { GrantedService, KeptGrant } from './kept-grant';

/** Lets an auditor see some services until a day. */
@Injectable()
export class InviteAuditor {
  constructor(
    private readonly transaction: Transaction,
    private readonly services: FindService,
    private readonly grants: GrantRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError validation for an account that is not an auditor's alone, a service that there is not, a last day that is over */
  async run({ account, firm, services, from, to, endsOn, note }: CreateGrant, actor: string): Promise<KeptGrant> {
    const granted = await this.granted(services);
    for (const { timeZone } of granted) parsePeriod({ from, to }, timeZone);
    const nowMs = this.clock.now();
    const one = { id: randomUUID(), account, firm, services: granted, from, to, endsOn, note: note ?? null, salt: newSalt(), grantedAt: new Date(nowMs), grantedBy: actor };
    const kept = { ...one, endedAt: null, endedBy: null };
    if (grantState(kept, nowMs) === 'over') throw fieldError('endsOn', 'auditEndsInPast');
    await this.transaction.run(async (manager) => {
      if (!(await this.grants.isAuditor(manager, account))) throw fieldError('account', 'auditAccount', { account });
      await this.grants.add(manager, one);
      this.ledger.record(manager, grantArtefact(one));
    });
    return kept;
  }

  private async granted(keys: readonly string[]): Promise<GrantedService[]> {
    const all = new Map((await this.services.all()).map((one) => [one.key, one]));
    return [...new Set(keys)].sort().map((key) => {
      const service = all.get(key);
      if (service === undefined) throw fieldError('services', 'serviceNotFound', { service: key });
      return { id: service.id, key, timeZone: service.definition.timeZone };
    });
  }
}
