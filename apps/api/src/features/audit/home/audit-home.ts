import { Injectable } from '@nestjs/common';
import type { AuditHome as View, AuditHomeService } from '@kaiji/contracts';
import { isOutsideAuditor, type Principal, reaches } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { FindDisclosure } from '../../disclosure';
import { FindService, type Service } from '../../services';
import { FindingRepository } from '../findings/finding.repository';
import { AuditorGrants } from '../grants/auditor-grants';
import { grantView } from '../grants/grant-view';
import { AuditDisclosure } from '../items/audit-disclosure';
import { SeenLedger } from './seen-ledger';

/** Where an audit stands: of an auditor's own firm, or of all firms for the provider. */
@Injectable()
export class AuditHome {
  constructor(
    private readonly services: FindService,
    private readonly disclosures: FindDisclosure,
    private readonly audit: AuditDisclosure,
    private readonly findings: FindingRepository,
    private readonly grants: AuditorGrants,
    private readonly ledger: SeenLedger,
    private readonly clock: Clock,
  ) {}

  async run(actor: Principal): Promise<View> {
    const grants = isOutsideAuditor(actor) ? await this.grants.inForce(actor) : [];
    const services: AuditHomeService[] = [];
    for (const service of await this.services.all()) {
      if (reaches(actor, service.key)) services.push(await this.ofService(service, await this.grants.firmOf(actor, service)));
    }
    return { grants: grants.map((one) => grantView(one, this.clock.now())), services, ledger: await this.ledger.view(actor.id) };
  }

  private async ofService(service: Service, firm: string | undefined): Promise<AuditHomeService> {
    const { items } = await this.disclosures.list(service.key);
    const disclosures: AuditHomeService['disclosures'] = [];
    for (const head of items) disclosures.push({ ...head, counts: await this.audit.counts(service.key, head.id, firm) });
    return { service: service.key, name: service.definition.name, disclosures, findings: await this.findings.countStates(service.id, firm) };
  }
}
