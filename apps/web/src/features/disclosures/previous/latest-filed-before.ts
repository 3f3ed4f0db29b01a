import type { DisclosureHead } from '@kaiji/contracts';

type Dated = Pick<DisclosureHead, 'edition' | 'date'>;

/** The filed disclosure of the same edition with the latest date before this one's; one that was restated no longer counts. */
export const latestFiledBefore = (heads: readonly DisclosureHead[], { edition, date }: Dated): DisclosureHead | undefined =>
  heads
    .filter((one) => one.state === 'filed' && one.edition === edition && one.date < date)
    .toSorted((a, b) => b.date.localeCompare(a.date) || Date.parse(b.createdAt) - Date.parse(a.createdAt))[0];
