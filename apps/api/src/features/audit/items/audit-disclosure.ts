import { Injectable } from '@nestjs/common';
import type { Answer, AuditItem, AuditItemFigure, Disclosure, DisclosureAudit } from '@kaiji/contracts';
import type { Principal } from '../../../platform/access';
import { FindDisclosure } from '../../disclosure';
import { FindService } from '../../services';
import { type FindingOfField, FindingRepository } from '../findings/finding.repository';
import { AuditorGrants } from '../grants/auditor-grants';
import { CheckedEarlier } from './checked-earlier';
import { FiguresOfDisclosure } from './figures-of-disclosure';
import { countStates, itemState } from './item-state';
import { ItemRepository, type KeptCheck } from './item.repository';

interface Judged {
  readonly checks: readonly KeptCheck[];
  readonly findings: readonly FindingOfField[];
  readonly figures: ReadonlyMap<string, AuditItemFigure>;
  /** Checked in the disclosure that this one corrects, and not the same any more. */
  readonly changed: ReadonlySet<string>;
}

/** A disclosure item by item, as an auditor goes through it: with the checks and findings of their own firm, or of all for the provider. */
@Injectable()
export class AuditDisclosure {
  constructor(
    private readonly services: FindService,
    private readonly disclosures: FindDisclosure,
    private readonly figures: FiguresOfDisclosure,
    private readonly items: ItemRepository,
    private readonly earlier: CheckedEarlier,
    private readonly findings: FindingRepository,
    private readonly grants: AuditorGrants,
  ) {}

  async run(serviceKey: string, id: string, actor: Principal): Promise<DisclosureAudit> {
    const disclosure = await this.disclosures.view(serviceKey, id);
    const firm = await this.grants.firmOf(actor, await this.services.byKey(serviceKey));
    const judged = await this.judged(disclosure, firm, await this.figures.run(disclosure));
    return viewOf(disclosure, firm ?? null, judged);
  }

  /** The same without the figures, which take the longest. */
  async counts(serviceKey: string, id: string, firm: string | undefined): Promise<DisclosureAudit['counts']> {
    const disclosure = await this.disclosures.view(serviceKey, id);
    return viewOf(disclosure, null, await this.judged(disclosure, firm, new Map())).counts;
  }

  /** Findings on a disclosure go over to the one that corrects it. */
  private async judged(disclosure: Disclosure, firm: string | undefined, figures: Judged['figures']): Promise<Judged> {
    const { id: serviceId } = await this.services.byKey(disclosure.service);
    const { ids, changed } = await this.earlier.of(serviceId, disclosure, firm);
    const findings = await this.findings.ofDisclosures(serviceId, [disclosure.id, ...ids], firm);
    return { checks: await this.items.latest(serviceId, disclosure.id, firm), findings, figures, changed };
  }
}

function viewOf({ answers, history: _history, ...disclosure }: Disclosure, firm: string | null, judged: Judged): DisclosureAudit {
  const items = answers.map((answer) => itemOf(answer, judged));
  return { disclosure, firm, counts: countStates(items), items };
}

function itemOf({ field, text, source, reason, revision, updatedAt, updatedBy }: Answer, judged: Judged): AuditItem {
  const check = judged.checks.find((one) => one.field === field);
  const findings = judged.findings.filter((one) => one.field === field);
  return {
    field,
    state: itemState(revision, check, findings.map((one) => one.state), judged.changed.has(field)),
    answer: { text, source, reason, revision, updatedAt, updatedBy },
    figure: judged.figures.get(field) ?? null,
    check: check === undefined ? null : checkOf(check),
    findings: findings.map(({ id, number, state }) => ({ id, number, state })),
  };
}

const checkOf = ({ state, revision, note, firm, at, by }: KeptCheck): AuditItem['check'] => ({
  ...{ state, revision, firm, by },
  ...(note === null ? {} : { note }),
  at: at.toISOString(),
});
