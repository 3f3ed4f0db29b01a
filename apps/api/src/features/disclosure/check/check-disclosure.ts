import { Injectable } from '@nestjs/common';
import type { CheckPeriod, DisclosureCheck, FigurePeriod } from '@kaiji/contracts';
import { checkStanding, draftAnswers, type FiguresWithDrafts } from '@kaiji/forms';
import { Clock } from '../../../platform/clock';
import { ComputeFigures, last12Months } from '../../figures';
import { FindService, type Service } from '../../services';
import { ReadAnswers } from '../answers/read-answers';
import { FindDisclosure } from '../find-disclosure';
import type { KeptDisclosure } from '../records/kept-disclosure';

interface Looked extends FiguresWithDrafts {
  readonly period: FigurePeriod;
}

/** Whether what a disclosure says still holds against the records of today. Nothing is kept of it. */
@Injectable()
export class CheckDisclosure {
  constructor(
    private readonly services: FindService,
    private readonly find: FindDisclosure,
    private readonly answers: ReadAnswers,
    private readonly figures: ComputeFigures,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, id: string, asked: CheckPeriod): Promise<DisclosureCheck> {
    const service = await this.services.byKey(serviceKey);
    const kept = await this.find.kept(serviceKey, id);
    const same = await this.look(service, kept, kept.period);
    const now = asked === 'disclosed' ? same : await this.look(service, kept, last12Months(this.clock.now(), service.definition.timeZone));
    const items = checkStanding({ answers: await this.answers.of(kept), now, same });
    return {
      disclosure: kept.id,
      state: kept.state,
      disclosedPeriod: kept.period,
      period: now.period,
      stillTrue: items.every(({ verdict }) => verdict !== 'differs'),
      items,
    };
  }

  private async look(service: Service, { edition }: KeptDisclosure, { from, to }: { from: string; to: string }): Promise<Looked> {
    const { period, items: figures } = await this.figures.all(service.key, { from, to });
    return { period, figures, drafts: draftAnswers({ edition, service: service.definition, figures }) };
  }
}
