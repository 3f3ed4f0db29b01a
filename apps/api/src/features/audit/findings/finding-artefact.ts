import type { Artefact } from '../../../platform/ledger';
import { grantSubject } from '../grants/grant-artefact';
import { saltedContent } from '../salted-content';
import type { NewFinding, NewStep } from './kept-finding';

const findingSubject = (id: string): string => `audit/finding/${id}`;

/** Of what was said the ledger keeps a salted digest: people may be named in it. */
export function raisedArtefact(service: string, { id, grantId, type, severity }: NewFinding, step: NewStep, subjects: readonly string[]): Artefact {
  return {
    kind: 'audit.finding',
    subject: findingSubject(id),
    service,
    actor: step.by,
    content: saltedContent({ text: step.text }, step.salt),
    refs: [grantSubject(grantId), ...subjects],
    meta: { type, severity, of: [...subjects] },
  };
}

export const stepArtefact = (service: string, findingId: string, seq: number, { action, side, state, text, salt, by }: NewStep): Artefact => ({
  kind: 'audit.reply',
  subject: `${findingSubject(findingId)}/step/${seq}`,
  service,
  actor: by,
  content: saltedContent({ text }, salt),
  refs: [findingSubject(findingId)],
  meta: { action, side, state },
});

export const memoArtefact = (service: string, findingId: string, seq: number, { text, salt, by }: Pick<NewStep, 'text' | 'salt' | 'by'>): Artefact => ({
  kind: 'audit.memo',
  subject: `${findingSubject(findingId)}/memo/${seq}`,
  service,
  actor: by,
  content: saltedContent({ text }, salt),
  refs: [findingSubject(findingId)],
  meta: {},
});
