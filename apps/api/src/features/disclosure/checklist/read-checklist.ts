import { Injectable } from '@nestjs/common';
import type { Checklist, Figure } from '@kaiji/contracts';
import { checklistItems, type FrozenOfPeriod } from '@kaiji/forms';
import { Clock } from '../../../platform/clock';
import { FigureSeries, FindFrozen } from '../../figures';
import { ReadAnswers } from '../answers/read-answers';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { DraftRepository } from '../records/draft.repository';
import type { KeptDisclosure } from '../records/kept-disclosure';
import { ConfirmedAt } from './confirmed-at';
import { FiledBefore } from './filed-before';

const mayNotBeDisclosed = (figure: Figure): boolean => figure.figure === 'uptime' && !figure.disclosable;

/** What is to be looked at before a disclosure is submitted. */
@Injectable()
export class ReadChecklist {
  constructor(
    private readonly find: FindDisclosure,
    private readonly answers: ReadAnswers,
    private readonly drafts: DraftRepository,
    private readonly series: FigureSeries,
    private readonly frozen: FindFrozen,
    private readonly confirmed: ConfirmedAt,
    private readonly filed: FiledBefore,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, id: string): Promise<Checklist> {
    const kept = await this.find.kept(serviceKey, id);
    const now = new Date(this.clock.now());
    const { from, to } = kept.period;
    const items = checklistItems({
      edition: editionNamed(kept.edition),
      answers: await this.answers.of(kept),
      confirmedAt: await this.confirmed.of(kept),
      now,
      discrepancies: (await this.series.discrepancies(serviceKey, { from, to })).items.length,
      withheld: (await this.drafts.figures(kept.serviceId, kept.id)).filter(mayNotBeDisclosed).map(({ figure }) => figure),
      frozen: await this.frozenOf(kept),
      before: await this.filed.of(kept),
    });
    return { disclosure: kept.id, checkedAt: now.toISOString(), ready: items.every(({ severity }) => severity === 'warns'), items };
  }

  private async frozenOf({ serviceId, period }: KeptDisclosure): Promise<FrozenOfPeriod[]> {
    const standing = (await this.frozen.ofPeriod(serviceId, period)).filter((one) => one.supersededBy === null);
    return standing.map(({ figure, revision, body, approvedAt, driftFoundAt }) => ({
      figure,
      revision,
      evidenceHash: body.evidence.hash,
      approved: approvedAt !== null,
      driftFoundAt: driftFoundAt?.toISOString() ?? null,
    }));
  }
}
