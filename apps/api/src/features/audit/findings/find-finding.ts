import { Injectable } from '@nestjs/common';
import { allows, type AuditFinding, type Disclosure, type FindingSide, type FindingsQuery, type ListOf } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { isOutsideAuditor, type Principal } from '../../../platform/access';
import { KaijiError } from '../../../platform/errors';
import { FindDisclosure } from '../../disclosure';
import { FindService, type Service } from '../../services';
import { AuditorGrants } from '../grants/auditor-grants';
import { findingView } from './finding-view';
import { FindingRepository } from './finding.repository';
import type { KeptFinding } from './kept-finding';
import { MemoRepository } from './memo.repository';

const uuid = z.guid();

/** Who looks at findings, and on which side of them they stand. */
export interface Onlooker {
  readonly service: Service;
  /** Of an auditor from outside, who sees no other firm's. */
  readonly firm: string | undefined;
  readonly side: FindingSide | undefined;
}

@Injectable()
export class FindFinding {
  constructor(
    private readonly services: FindService,
    private readonly disclosures: FindDisclosure,
    private readonly findings: FindingRepository,
    private readonly memos: MemoRepository,
    private readonly grants: AuditorGrants,
  ) {}

  async list(serviceKey: string, query: FindingsQuery, actor: Principal): Promise<ListOf<AuditFinding>> {
    const onlooker = await this.onlooker(serviceKey, actor);
    const kept = await this.findings.list(onlooker.service.id, onlooker.firm, query);
    return { items: await this.views(kept, onlooker) };
  }

  /** @throws KaijiError notFound, also for another firm's */
  async view(serviceKey: string, id: string, actor: Principal): Promise<AuditFinding> {
    const onlooker = await this.onlooker(serviceKey, actor);
    const kept = uuid.safeParse(id).success ? await this.findings.one(onlooker.service.id, id) : undefined;
    const [view] = await this.views([visible(id, kept, onlooker)], onlooker);
    if (view === undefined) throw new Error(`finding ${id} vanished`);
    return view;
  }

  /** The finding, to which nobody else adds until the transaction ends. */
  async locked(manager: EntityManager, id: string, onlooker: Onlooker): Promise<KeptFinding> {
    const kept = uuid.safeParse(id).success ? await this.findings.lock(manager, onlooker.service.id, id) : undefined;
    return visible(id, kept, onlooker);
  }

  async onlooker(serviceKey: string, actor: Principal): Promise<Onlooker> {
    const service = await this.services.byKey(serviceKey);
    const provider = allows(actor.permissions, 'audit.answer') ? 'provider' : undefined;
    return { service, firm: await this.grants.firmOf(actor, service), side: isOutsideAuditor(actor) ? 'auditor' : provider };
  }

  private async views(kept: readonly KeptFinding[], { service, firm, side }: Onlooker): Promise<AuditFinding[]> {
    const disclosures = new Map<string, Disclosure>();
    for (const id of new Set(kept.flatMap((one) => (one.disclosureId === null ? [] : [one.disclosureId])))) {
      disclosures.set(id, await this.disclosures.view(service.key, id));
    }
    const views: AuditFinding[] = [];
    for (const one of kept) {
      const memos = firm === undefined ? undefined : await this.memos.of(service.id, one.id);
      views.push(findingView(service.key, one, { side, memos, disclosure: disclosures.get(one.disclosureId ?? '') }));
    }
    return views;
  }
}

function visible(id: string, kept: KeptFinding | undefined, { firm }: Onlooker): KeptFinding {
  if (kept === undefined || (firm !== undefined && kept.firm !== firm)) throw new KaijiError('notFound', 'findingNotFound', { params: { id } });
  return kept;
}
