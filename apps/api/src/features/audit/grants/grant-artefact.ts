import type { Artefact } from '../../../platform/ledger';
import { saltedContent } from '../salted-content';
import type { KeptGrant } from './kept-grant';

export const grantSubject = (id: string): string => `audit/grant/${id}`;

/** What the ledger keeps of an invitation. The firm's name may be a person's. */
export const grantArtefact = ({ id, account, firm, services, from, to, endsOn, note, salt, grantedBy }: Omit<KeptGrant, 'endedAt' | 'endedBy'>): Artefact => ({
  kind: 'audit.grant',
  subject: grantSubject(id),
  actor: grantedBy,
  content: saltedContent({ firm, note }, salt),
  meta: { account, services: services.map((one) => one.key), from, to, endsOn },
});

export const grantEndArtefact = (id: string, actor: string): Artefact => ({
  kind: 'audit.grant',
  subject: `${grantSubject(id)}/ended`,
  actor,
  refs: [grantSubject(id)],
  meta: { ended: true },
});
