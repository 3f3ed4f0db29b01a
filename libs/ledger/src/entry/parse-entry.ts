import { MalformedError } from '../malformed-error';
import { ENTRY_VERSION, type EntryBody, type EntryContent } from './entry-body';
import { parseCanonicalJson } from '../json/exact-json';
import { Members } from '../json/members';
import { utcTime } from './utc-time';

function timeOf(members: Members, key: string): string {
  const text = members.text(key);
  if (utcTime(text, `entry.${key}`) !== text) throw new MalformedError('entry', `${key} is not UTC to the millisecond`);
  return text;
}

const optionalTimeOf = (members: Members, key: string): string | undefined => (members.has(key) ? timeOf(members, key) : undefined);

function contentOf(members: Members): EntryContent {
  const content = { digest: members.digest('digest'), bytes: members.count('bytes'), media: members.text('media'), salted: members.flag('salted') };
  members.done();
  return content;
}

/**
 * The entry of exact bytes. Refuses bytes that are not canonical, members that are not known and those that are missing.
 * @throws MalformedError
 */
export function parseEntry(bytes: Uint8Array): EntryBody {
  const members = new Members(parseCanonicalJson(bytes, 'entry'), 'entry');
  const entry: EntryBody = {
    v: members.literal('v', ENTRY_VERSION),
    seq: members.count('seq'),
    kind: members.text('kind'),
    subject: members.text('subject'),
    service: members.optionalText('service'),
    receivedAt: timeOf(members, 'receivedAt'),
    observedFrom: optionalTimeOf(members, 'observedFrom'),
    observedTo: optionalTimeOf(members, 'observedTo'),
    actor: members.text('actor'),
    source: members.optionalText('source'),
    content: members.has('content') ? contentOf(members.members('content')) : undefined,
    refs: members.texts('refs'),
    meta: members.map('meta'),
  };
  members.done();
  return entry;
}
