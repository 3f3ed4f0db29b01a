import type { Artefact } from '../../../platform/ledger';
import { grantSubject } from '../grants/grant-artefact';
import { saltedContent } from '../salted-content';
import { answerSubject } from './answer-subject';
import type { NewCheck } from './item.repository';

/** What the ledger keeps of what an auditor said of an item; the note only as a digest. */
export const itemArtefact = (service: string, seq: number, { disclosureId, field, state, revision, note, grantId, salt, by }: NewCheck): Artefact => ({
  kind: 'audit.item',
  subject: `audit/item/${disclosureId}/${field}/${seq}`,
  service,
  actor: by,
  content: saltedContent({ note }, salt),
  refs: [grantSubject(grantId), answerSubject(disclosureId, field, revision)],
  meta: { field, state, revision },
});
