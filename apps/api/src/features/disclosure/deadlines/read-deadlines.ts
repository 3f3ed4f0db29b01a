import { Injectable } from '@nestjs/common';
import type { DisclosureDeadline, ListOf } from '@kaiji/contracts';
import { statedDate } from '@kaiji/forms';
import { Clock } from '../../../platform/clock';
import { localDate } from '../../figures';
import { FindService } from '../../services';
import { AnswerRepository } from '../records/answer.repository';
import { DisclosureRepository } from '../records/disclosure.repository';
import type { KeptDisclosure } from '../records/kept-disclosure';
import { deadlineOf, type FiledDisclosure } from './deadline-of';

export interface DatedDeadline extends DisclosureDeadline {
  readonly filedAt: string;
}

/** Until when the disclosures that were filed are valid: two years from the date that their item 1 states. */
@Injectable()
export class ReadDeadlines {
  constructor(
    private readonly services: FindService,
    private readonly disclosures: DisclosureRepository,
    private readonly answers: AnswerRepository,
    private readonly clock: Clock,
  ) {}

  async list(serviceKey: string): Promise<ListOf<DisclosureDeadline>> {
    const { deadlines } = await this.dated(serviceKey);
    return { items: deadlines.map(({ filedAt: _, ...deadline }) => deadline) };
  }

  /** The soonest first. */
  async dated(serviceKey: string): Promise<{ serviceName: string; deadlines: DatedDeadline[] }> {
    const service = await this.services.byKey(serviceKey);
    const today = localDate(this.clock.now(), service.definition.timeZone);
    const kept = (await this.disclosures.list(service.id)).filter((one) => one.state === 'filed' || one.state === 'restated');
    const dated = await Promise.all(kept.map(async (one) => ({ one, date: await this.dateOf(one), filedAt: await this.filedAt(one) })));
    const deadlines = dated.map(({ one, date, filedAt }) => {
      const later = dated.find((other) => other.one.state === 'filed' && (other.one.id === one.restatedBy || other.date > date));
      const filed: FiledDisclosure = { id: one.id, date, renewedBy: later?.one.id ?? null };
      return { ...deadlineOf(filed, today), filedAt };
    });
    return { serviceName: service.definition.name, deadlines: deadlines.toSorted((left, right) => (left.expiresOn < right.expiresOn ? -1 : 1)) };
  }

  /** The date that item 1 states; that of the disclosure where it states none. */
  private async dateOf({ serviceId, id, date }: KeptDisclosure): Promise<string> {
    const written = (await this.answers.latest(serviceId, id)).find((one) => one.field === '1' && one.kind === 'typed');
    return statedDate(written?.text ?? '') ?? date;
  }

  private async filedAt({ serviceId, id, createdAt }: KeptDisclosure): Promise<string> {
    const events = await this.disclosures.events(serviceId, id);
    return events.find(({ action }) => action === 'file')?.at ?? createdAt;
  }
}
