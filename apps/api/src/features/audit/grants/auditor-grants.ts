import { Injectable } from '@nestjs/common';
import { type AuditReach, isOutsideAuditor, OutsideAuditors, type Principal } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { KaijiError } from '../../../platform/errors';
import { parsePeriod, type Period } from '../../evidence';
import type { Service } from '../../services';
import { servicesInForce } from './grant-in-force';
import { GrantRepository } from './grant.repository';
import type { KeptGrant } from './kept-grant';

const ACCOUNT = 'account:';

/** What auditors from outside were invited to. */
@Injectable()
export class AuditorGrants {
  constructor(
    private readonly grants: GrantRepository,
    private readonly clock: Clock,
    auditors: OutsideAuditors,
  ) {
    auditors.register((account) => this.reachOf(account));
  }

  /** Those that are in force somewhere, oldest first. */
  async inForce({ id }: Principal): Promise<KeptGrant[]> {
    if (!id.startsWith(ACCOUNT)) return [];
    const open = await this.grants.open(id.slice(ACCOUNT.length));
    return open.filter((one) => servicesInForce(one, this.clock.now()).length > 0);
  }

  /**
   * The newest invitation under which an auditor may judge something of a service, and of this span where it has one.
   * @throws KaijiError forbidden for everyone else
   */
  async toJudge(actor: Principal, service: Service, span?: Period): Promise<KeptGrant> {
    const grants = isOutsideAuditor(actor) ? (await this.inForce(actor)).filter((one) => this.reaches(one, service)) : [];
    if (grants.length === 0) throw new KaijiError('forbidden', 'auditorOnly');
    const fitting = grants.findLast((one) => span === undefined || contains(one, service.definition.timeZone, span));
    if (fitting === undefined) throw new KaijiError('forbidden', 'beyondAuditPeriod');
    return fitting;
  }

  /** Of the newest invitation to a service: whose eyes an auditor sees with. `undefined` for everyone else. */
  async firmOf(actor: Principal, service: Service): Promise<string | undefined> {
    return isOutsideAuditor(actor) ? (await this.toJudge(actor, service)).firm : undefined;
  }

  private reaches(grant: KeptGrant, service: Service): boolean {
    return servicesInForce(grant, this.clock.now()).some(({ id }) => id === service.id);
  }

  private async reachOf(account: string): Promise<AuditReach> {
    const [nowMs, open] = [this.clock.now(), await this.grants.open(account)];
    const inForce = open.map((one) => ({ services: servicesInForce(one, nowMs), endsOn: one.endsOn })).filter((one) => one.services.length > 0);
    const services = [...new Set(inForce.flatMap((one) => one.services.map(({ key }) => key)))].sort();
    return { services, until: inForce.map((one) => one.endsOn).sort().at(-1) ?? null };
  }
}

function contains(grant: KeptGrant, timeZone: string, span: Period): boolean {
  const { from, to } = parsePeriod(grant, timeZone);
  return from <= span.from && span.to <= to;
}
