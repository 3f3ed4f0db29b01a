import { createSigningKeyPair, keyId } from '../keys';
import { leafHash, nodeHash } from '../merkle';
import { MalformedError } from '../malformed-error';
import { DsseError, figurePayload, formatDsse, inputsRoot, openFigure, parseDsse, parseFigurePayload, preAuthEncoding, signDsse, signFigure, verifyDsse, type FigurePredicate } from './index';

const [key, other] = [createSigningKeyPair(), createSigningKeyPair()];
const NAME = 'figure/uptime/2026-03/1';
const PREDICATE: FigurePredicate = {
  value: '99.98',
  unit: 'percent',
  rounding: 'floor-2',
  numerator: '2677860000',
  denominator: '2678400000',
  counts: { observed: 44640, unknown: 0, excluded: 0 },
  formula: { id: 'uptime', version: '3' },
  config: { sha256: 'ab'.repeat(32) },
  inputs: { count: 2, merkleRoot: 'cd'.repeat(32) },
  asOf: '2026-04-02T00:00:00Z',
};

describe('DSSE', () => {
  it('encodes what is signed as the specification shows', () => {
    expect(preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    expect(preAuthEncoding('型', Buffer.from('é')).toString()).toBe('DSSEv1 3 型 2 é');
  });

  it('is read back and holds by its key', () => {
    const bytes = formatDsse(signDsse('text/plain', Buffer.from('hello'), [key, other]));
    expect(verifyDsse(parseDsse(bytes), [key.publicKey])).toEqual([keyId(key.publicKey)]);
    expect(parseDsse(bytes).payload.toString()).toBe('hello');
  });

  it('does not hold by another key, nor with another type or payload', () => {
    const envelope = signDsse('text/plain', Buffer.from('hello'), [key]);
    expect(() => verifyDsse(envelope, [other.publicKey])).toThrow(`no signature is by a known key, but by ${keyId(key.publicKey)}`);
    expect(() => verifyDsse({ ...envelope, payloadType: 'text/html' }, [key.publicKey])).toThrow(DsseError);
    expect(() => verifyDsse({ ...envelope, payload: Buffer.from('hallo') }, [key.publicKey])).toThrow(DsseError);
  });

  it('is refused where any of its bytes is another', () => {
    const bytes = formatDsse(signDsse('text/plain', Buffer.from('hello'), [key]));
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered[at]! ^= 1 << (at % 8);
      expect(() => verifyDsse(parseDsse(altered), [key.publicKey])).toThrow();
    }
  });
});

describe('figure statement', () => {
  it('is read back with the value that was signed', () => {
    const figure = openFigure(signFigure(NAME, PREDICATE, [key]), [key.publicKey]);
    expect(figure).toMatchObject({ name: NAME, predicate: { ...PREDICATE, asOf: '2026-04-02T00:00:00.000Z' } });
    expect(figure.valueSha256).toBe('3d143634828094e25e4186344c8e19115dc082f8a77dd1f6d1a8a89700cd6cf8');
  });

  it('carries what is not known as null', () => {
    const figure = parseFigurePayload(figurePayload(NAME, { ...PREDICATE, value: null, numerator: null, denominator: null }));
    expect(figure.predicate).toMatchObject({ value: null, numerator: null, denominator: null });
  });

  it.each([
    ['a fraction among the counts', { counts: { observed: 1.5 } }, 'no whole number'],
    ['a numerator that is no decimal', { numerator: '1e9' }, 'numerator'],
    ['a replacement without a reason', { supersedes: 'figure/uptime/2026-03/0' }, 'without a reason'],
    ['a digest that is none', { config: { sha256: 'x' } }, 'figure.predicate.config: sha256'],
  ])('is not written with %s', (_, change, reason) => {
    expect(() => figurePayload(NAME, { ...PREDICATE, ...change })).toThrow(reason);
  });

  it('is refused where the digest is of another value, or there are two subjects', () => {
    const text = figurePayload(NAME, PREDICATE).toString();
    expect(() => parseFigurePayload(Buffer.from(text.replace('99.98', '99.99')))).toThrow('digest of the subject');
    const subject = /\[\{"digest".*?\}\]/.exec(text)![0];
    expect(() => parseFigurePayload(Buffer.from(text.replace(subject, `[${subject.slice(1, -1)},${subject.slice(1, -1)}]`)))).toThrow('2 subjects');
  });

  it('is refused where the payload is another type', () => {
    const bytes = formatDsse(signDsse('application/json', figurePayload(NAME, PREDICATE), [key]));
    expect(() => openFigure(bytes, [key.publicKey])).toThrow(MalformedError);
  });
});

describe('inputs root', () => {
  const leaves = [3, 1].map((seq) => ({ seq, leafHash: leafHash(Buffer.of(seq)) }));

  it('is a Merkle root over place and leaf, in whatever order they come', () => {
    const leafOf = (seq: number): Buffer => leafHash(Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0, seq]), leafHash(Buffer.of(seq))]));
    expect(inputsRoot(leaves)).toEqual(nodeHash(leafOf(1), leafOf(3)));
    expect(inputsRoot([...leaves].reverse())).toEqual(inputsRoot(leaves));
  });

  it('differs where a place differs, and refuses an entry named twice', () => {
    expect(inputsRoot([{ ...leaves[0]!, seq: 4 }, leaves[1]!])).not.toEqual(inputsRoot(leaves));
    expect(() => inputsRoot([...leaves, leaves[0]!])).toThrow('inputs: entry 3 is named twice');
    expect(() => inputsRoot([{ seq: -1, leafHash: Buffer.alloc(32) }])).toThrow('no place');
  });
});
