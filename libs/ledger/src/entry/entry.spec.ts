import fc from 'fast-check';
import { MalformedError } from '../malformed-error';
import { sha256, sha256Hex } from '../sha256';
import { contentDigest, entryBody, parseEntry, type EntryParts } from './index';

const PARTS: EntryParts = {
  seq: 7,
  kind: 'record.incident',
  subject: 'record/sample/incident/INC-1/3',
  service: 'sample',
  receivedAt: '2026-03-06T10:30:00+09:00',
  observedFrom: '2026-03-05T00:00:00.5Z',
  actor: 'ops@example.jp',
  content: { digest: sha256('x'), bytes: 1, mediaType: 'application/json', salted: true },
  refs: ['record/sample/incident/INC-1/2'],
  meta: { title: '障害', availability: '99.991', lines: 3 },
};

const EXACT =
  '{"actor":"ops@example.jp","content":{"bytes":1,"digest":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","media":"application/json","salted":true},' +
  '"kind":"record.incident","meta":{"availability":"99.991","lines":3,"title":"障害"},"observedFrom":"2026-03-05T00:00:00.500Z","receivedAt":"2026-03-06T01:30:00.000Z",' +
  '"refs":["record/sample/incident/INC-1/2"],"seq":7,"service":"sample","subject":"record/sample/incident/INC-1/3","v":1}';

const bytesOf = (change: object): Buffer => Buffer.from(JSON.stringify({ ...(JSON.parse(EXACT) as object), ...change }));
const sorted = (change: object): Buffer => {
  const entries = Object.entries(JSON.parse(bytesOf(change).toString()) as object);
  return Buffer.from(JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))));
};

describe('entry', () => {
  it('has these exact bytes, and is read back from them', () => {
    expect(entryBody(PARTS).toString()).toBe(EXACT);
    expect(parseEntry(Buffer.from(EXACT))).toMatchObject({ v: 1, seq: 7, service: 'sample', content: { salted: true, bytes: 1 }, meta: { lines: 3 } });
  });

  it('does without what is optional', () => {
    const body = entryBody({ seq: 0, kind: 'k', subject: 's', receivedAt: '2026-01-01T00:00:00Z', actor: 'a', meta: {} });
    expect(body.toString()).toBe('{"actor":"a","kind":"k","meta":{},"receivedAt":"2026-01-01T00:00:00.000Z","refs":[],"seq":0,"subject":"s","v":1}');
    expect(parseEntry(body).content).toBeUndefined();
  });

  it.each([
    ['a fraction', { meta: { rate: 0.5 } }, 'entry.meta.rate: 0.5 is no whole number'],
    ['a fraction deep down', { meta: { a: [{ b: 1.5 }] } }, 'entry.meta.a.0.b'],
    ['a number beyond 2^53', { meta: { n: 2 ** 53 } }, 'entry.meta.n'],
    ['half a character', { meta: { text: '\ud83d' } }, 'lone surrogate'],
    ['a time without an offset', { receivedAt: '2026-03-06T10:30:00' }, 'receivedAt'],
    ['a day that does not exist', { observedTo: '2026-02-30T00:00:00Z' }, 'observedTo'],
    ['a time finer than a millisecond', { observedTo: '2026-02-03T00:00:00.0001Z' }, 'observedTo'],
    ['a digest of another length', { content: { ...PARTS.content!, digest: Buffer.alloc(31) } }, '31 bytes'],
  ])('is not written with %s', (_, change, reason) => {
    expect(() => entryBody({ ...PARTS, ...change })).toThrow(reason);
  });

  it.each([
    ['white space', Buffer.from(EXACT.replace('{', '{ ')), 'canonical'],
    ['a newline at the end', Buffer.from(`${EXACT}\n`), 'canonical'],
    ['members in another order', Buffer.from(`{"v":1,${EXACT.slice(1, -',"v":1}'.length)}}`), 'canonical'],
    ['a member twice', Buffer.from(EXACT.replace('"seq":7,', '"seq":7,"seq":7,')), 'canonical'],
    ['an escape that is not needed', Buffer.from(EXACT.replace('障', '\\u969c')), 'canonical'],
    ['a number in another spelling', Buffer.from(EXACT.replace('"seq":7', '"seq":7.0')), 'canonical'],
    ['a fraction', Buffer.from(EXACT.replace('"lines":3', '"lines":3.5')), 'no whole number'],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from(EXACT), Buffer.of(0xc0)]), 'UTF-8'],
    ['a mark before it', Buffer.from(`\ufeff${EXACT}`), 'JSON'],
    ['a member that is not known', sorted({ extra: 1 }), 'extra is not known'],
    ['another version', sorted({ v: 2 }), 'v is 2, not 1'],
    ['no actor', sorted({ actor: undefined }), 'actor is missing'],
    ['an empty kind', sorted({ kind: '' }), 'kind is not a text'],
    ['a negative place', sorted({ seq: -1 }), 'seq is not a count'],
    ['a local time', sorted({ receivedAt: '2026-03-06T10:30:00.000+09:00' }), 'receivedAt is not UTC'],
    ['a short digest', sorted({ content: { bytes: 1, digest: 'ab', media: 'a/b', salted: false } }), 'SHA-256'],
    ['references that are no texts', sorted({ refs: [1] }), 'refs is not a list of texts'],
    ['a list', Buffer.from('[]'), 'not an object'],
  ])('is not read with %s', (_, bytes, reason) => {
    expect(() => parseEntry(bytes)).toThrow(MalformedError);
    expect(() => parseEntry(bytes)).toThrow(reason);
  });

  it('is read back whatever its texts and meta are', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.dictionary(text, fc.oneof(fc.maxSafeInteger(), text, fc.boolean(), fc.constant(null))), (subject, meta) => {
        const bytes = entryBody({ ...PARTS, subject, meta });
        expect(parseEntry(bytes)).toMatchObject({ subject, seq: 7 });
        expect(Object.entries(parseEntry(bytes).meta).length).toBe(Object.keys(meta).length);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});

describe('content digest', () => {
  it('puts a salt before the bytes', () => {
    expect(contentDigest(Buffer.from('abc')).toString('hex')).toBe(sha256Hex('abc'));
    expect(contentDigest(Buffer.from('abc'), Buffer.from('0123456789abcdef')).toString('hex')).toBe(sha256Hex('0123456789abcdefabc'));
    expect(() => contentDigest(Buffer.from('abc'), Buffer.from('short'))).toThrow('salt: has 5 bytes, not 16');
  });
});
