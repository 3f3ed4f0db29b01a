import { type EntryBody } from '../entry';

/** Kinds of entries that a verifier acts on. What records must keep to them. */
export const ENTRY_KIND = {
  /** A key that signs from here on: `meta.verifierKey` in text form. */
  key: 'key',
  /** A content that was erased: `meta.digest` in hexadecimal. */
  erasure: 'erasure',
  /** An answer of a disclosure: `refs` names the disclosure. */
  answer: 'disclosure.answer',
  /** A step in a disclosure's life: `refs` names it, `meta.action` is `approve` for an approval. */
  step: 'disclosure.step',
} as const;

const APPROVAL_SUFFIX = '.approval';

/** Whether an entry approves what its `refs` name. */
export const isApproval = ({ kind, meta }: EntryBody): boolean => kind.endsWith(APPROVAL_SUFFIX) || (kind === ENTRY_KIND.step && meta['action'] === 'approve');

/** Whether an entry tells of a key that signs: the kind itself, or a kind beneath it (`key.rotation`). */
export const isKeyEntry = ({ kind }: EntryBody): boolean => kind === ENTRY_KIND.key || kind.startsWith(`${ENTRY_KIND.key}.`);
