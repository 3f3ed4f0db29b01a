import { Injectable } from '@nestjs/common';
import type { RaiseFinding as Wanted } from '@kaiji/contracts';
import { randomUUID } from 'node:crypto';
import type { Principal } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { Ledger } from '../../../platform/ledger';
import { FindService } from '../../services';
import { AuditorGrants } from '../grants/auditor-grants';
import { newSalt } from '../salted-content';
import { BindFinding } from './bind-finding';
import { raisedArtefact } from './finding-artefact';
import { FindingRepository } from './finding.repository';
import type { NewStep } from './kept-finding';

/** An auditor says what is wrong with something that is disclosed. */
@Injectable()
export class RaiseFinding {
  constructor(
    private readonly transaction: Transaction,
    private readonly services: FindService,
    private readonly grants: AuditorGrants,
    private readonly bind: BindFinding,
    private readonly findings: FindingRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @returns its id @throws KaijiError forbidden for who was not invited to this; else as `BindFinding` does */
  async run(serviceKey: string, wanted: Wanted, actor: Principal): Promise<string> {
    const service = await this.services.byKey(serviceKey);
    let { id: grantId } = await this.grants.toJudge(actor, service);
    const { target, subjects, spans } = await this.bind.run(service, wanted);
    for (const span of spans) grantId = (await this.grants.toJudge(actor, service, span)).id;
    return this.transaction.run(async (manager) => {
      await this.bind.hold(manager, service, wanted);
      const [id, at] = [randomUUID(), new Date(this.clock.now())];
      const finding = { serviceId: service.id, id, grantId, ...target, type: wanted.type, severity: wanted.severity };
      const step: NewStep = { action: 'raise', side: 'auditor', state: 'open', text: wanted.text, salt: newSalt(), at, by: actor.id };
      await this.findings.add(manager, finding);
      await this.findings.addStep(manager, service.id, id, step);
      this.ledger.record(manager, raisedArtefact(service.key, finding, step, subjects));
      return id;
    });
  }
}
