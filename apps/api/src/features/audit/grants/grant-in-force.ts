import type { GrantState } from '@kaiji/contracts';
import { localDateOf } from '@kaiji/metrics';
import type { GrantedService, KeptGrant } from './kept-grant';

type InTime = Pick<KeptGrant, 'endsOn' | 'endedAt' | 'services'>;

/** The services of an invitation in which its last day, in the service's own zone, is not over. */
export const servicesInForce = ({ endsOn, endedAt, services }: InTime, nowMs: number): GrantedService[] =>
  endedAt === null ? services.filter(({ timeZone }) => localDateOf(nowMs, timeZone) <= endsOn) : [];

export function grantState(grant: InTime, nowMs: number): GrantState {
  if (grant.endedAt !== null) return 'ended';
  return servicesInForce(grant, nowMs).length > 0 ? 'inForce' : 'over';
}
