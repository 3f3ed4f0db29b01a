import type { GrantState } from '@kaiji/contracts';
import { parsePeriod } from '../../evidence';
import type { GrantedService, KeptGrant } from './kept-grant';

type InTime = Pick<KeptGrant, 'endsOn' | 'endedAt' | 'services'>;

const DAY_MS = 86_400_000;

const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, date.length);

const endOf = (date: string, timeZone: string): number => parsePeriod({ from: date, to: dayAfter(date) }, timeZone).to;

/** The services of an invitation in which its last day, in the service's own zone, is not over. */
export const servicesInForce = ({ endsOn, endedAt, services }: InTime, nowMs: number): GrantedService[] =>
  endedAt === null ? services.filter(({ timeZone }) => nowMs < endOf(endsOn, timeZone)) : [];

export function grantState(grant: InTime, nowMs: number): GrantState {
  if (grant.endedAt !== null) return 'ended';
  return servicesInForce(grant, nowMs).length > 0 ? 'inForce' : 'over';
}
