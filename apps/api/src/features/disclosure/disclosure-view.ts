import type { Answer, Disclosure, DisclosureHead } from '@kaiji/contracts';
import type { DisclosureEvent, KeptDisclosure } from './records/kept-disclosure';

export const headView = (service: string, kept: KeptDisclosure): DisclosureHead => ({
  id: kept.id,
  service,
  edition: kept.edition,
  date: kept.date,
  period: kept.period,
  state: kept.state,
  createdAt: kept.createdAt,
  createdBy: kept.createdBy,
  ...(kept.restates === null ? {} : { restates: kept.restates }),
  ...(kept.restatedBy === null ? {} : { restatedBy: kept.restatedBy }),
});

export const disclosureView = (
  service: string,
  kept: KeptDisclosure,
  answers: Answer[],
  events: readonly DisclosureEvent[],
): Disclosure => ({
  ...headView(service, kept),
  answers,
  history: events.map(({ action, at, by, reason }) => ({ action, at, by, ...(reason === null ? {} : { reason }) })),
});
