import type { DisclosureHead } from '@kaiji/contracts';
import { dateInZone } from './calendar-date';
import type { Period } from './period-presets';

/** The period of a disclosure as dates of its zone. */
export const disclosurePeriod = ({ period }: Pick<DisclosureHead, 'period'>): Period => ({
  from: dateInZone(Date.parse(period.from), period.timeZone),
  to: dateInZone(Date.parse(period.to), period.timeZone),
});
