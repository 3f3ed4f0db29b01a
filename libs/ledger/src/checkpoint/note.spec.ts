import { createPrivateKey } from 'node:crypto';
import { createSigningKeyPair, signingKeyPairFromPem } from '../keys';
import { MalformedError } from '../malformed-error';
import { NoteError, noteSigner, noteVerifier, openNote, parseSignedNote, parseVerifierKey, signNote, verifierKey } from './index';

/** Key, text and signature of the Go reference implementation (golang.org/x/mod/sumdb/note). */
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const SEED = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const PETER = '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const ENOCH_KEY = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const ENOCH = '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

const peter = parseVerifierKey(VKEY);
const enoch = parseVerifierKey(ENOCH_KEY);
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const peterKey = signingKeyPairFromPem(
  createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, SEED]), format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' }).toString(),
);

describe('signed note', () => {
  it('signs as the reference does, byte for byte', () => {
    expect(signNote(TEXT, [noteSigner('PeterNeumann', peterKey)])).toBe(`${TEXT}\n${PETER}`);
    expect(verifierKey('PeterNeumann', peterKey.publicKey)).toBe(VKEY);
    expect(noteVerifier('PeterNeumann', peterKey.publicKey).keyId.toString('hex')).toBe('c74f20a3');
  });

  it('opens a note by the keys that are known, and tells the others apart', () => {
    const opened = openNote(`${TEXT}\n${PETER}${ENOCH}`, [peter]);
    expect(opened.text).toBe(TEXT);
    expect(opened.verified.map(({ name }) => name)).toEqual(['PeterNeumann']);
    expect(opened.unknown.map(({ name }) => name)).toEqual(['EnochRoot']);
    expect(openNote(Buffer.from(`${TEXT}\n${PETER}${ENOCH}`), [peter, enoch]).verified).toHaveLength(2);
  });

  it.each([
    ['no known key', `${TEXT}\n${PETER}`, [enoch], 'noKnownSignature'],
    ['a changed text', `${TEXT.replace('answer', 'Answer')}\n${PETER}`, [peter], 'badSignature'],
    ['one wrong signature beside a right one', `${TEXT}\n${PETER}${ENOCH.replace('rwz+eBzm', 'rwz+eBzn')}`, [peter, enoch], 'badSignature'],
    ['two keys of one name', `${TEXT}\n${ENOCH}`, [enoch, peter, enoch], 'ambiguousKey'],
  ])('refuses a note with %s', (_, note, verifiers, fault) => {
    expect(() => openNote(note, verifiers)).toThrow(NoteError);
    expect(() => openNote(note, verifiers)).toThrow(expect.objectContaining({ fault }));
  });

  it.each([
    ['text alone', TEXT],
    ['no signature', `${TEXT}\n`],
    ['no newline at the end', `${TEXT}\n${PETER.slice(0, -1)}`],
    ['a control character', `\u0001${TEXT}\n${PETER}`],
    ['a tab', `\t${TEXT}\n${PETER}`],
    ['a space in the name', `${TEXT}\n— Bad Name x08go/Zk\n`],
    ['a line that is no signature', `${TEXT}\n${PETER}Unexpected line.\n`],
    ['spare bits in Base64', `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UF=\n`],
    ['a key id without a signature', `${TEXT}\n— PeterNeumann x08gow==\n`],
    ['more than 100 signatures', `${TEXT}\n${PETER.repeat(101)}`],
  ])('refuses %s', (_, note) => {
    expect(() => openNote(note, [peter])).toThrow(MalformedError);
  });

  it('refuses bytes that are not UTF-8', () => {
    const note = Buffer.concat([Buffer.of(0xff), Buffer.from(`${TEXT}\n${PETER}`)]);
    expect(() => parseSignedNote(note)).toThrow('note: is not UTF-8');
  });

  it('divides at the last empty line, as the poem of the specification shows', () => {
    const poem = 'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n';
    const signature = '— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
    const note = parseSignedNote(`${poem}\n${signature}`);
    expect(note.text).toBe(poem);
    expect(note.signatures).toMatchObject([{ name: 'quasimodo.example/salvatore' }]);
    expect(note.signatures[0]!.signature).toHaveLength(64);
  });
});

describe('verifier key', () => {
  it('refuses every part of one, and every changed character', () => {
    for (let from = 0; from <= VKEY.length; from += 1) {
      for (let to = from + 1; to <= VKEY.length; to += 1) {
        if (from !== 0 || to !== VKEY.length) expect(() => parseVerifierKey(VKEY.slice(from, to))).toThrow(MalformedError);
      }
    }
    for (let at = 0; at < VKEY.length; at += 1) {
      const changed = VKEY.slice(0, at) + String.fromCharCode(VKEY.charCodeAt(at) + 1) + VKEY.slice(at + 1);
      expect(() => parseVerifierKey(changed)).toThrow(MalformedError);
    }
  });

  it.each(['PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'])(
    'refuses a key of another length or kind: %s',
    (text) => {
      expect(() => parseVerifierKey(text)).toThrow(MalformedError);
    },
  );

  it('refuses names that no signature line can carry', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u3000b', 'a\nb']) expect(() => verifierKey(name, createSigningKeyPair().publicKey)).toThrow(MalformedError);
  });
});
