import type { AuditGrant } from '@kaiji/contracts';
import { grantState } from './grant-in-force';
import type { KeptGrant } from './kept-grant';

export const grantView = (grant: KeptGrant, nowMs: number): AuditGrant => ({
  id: grant.id,
  account: grant.account,
  firm: grant.firm,
  services: grant.services.map(({ key }) => key),
  from: grant.from,
  to: grant.to,
  endsOn: grant.endsOn,
  ...(grant.note === null ? {} : { note: grant.note }),
  state: grantState(grant, nowMs),
  grantedAt: grant.grantedAt.toISOString(),
  grantedBy: grant.grantedBy,
  endedAt: grant.endedAt?.toISOString() ?? null,
  endedBy: grant.endedBy,
});
