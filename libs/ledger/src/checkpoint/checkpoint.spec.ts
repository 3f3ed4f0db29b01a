import { createSigningKeyPair } from '../keys';
import { MalformedError } from '../malformed-error';
import { leafHash } from '../merkle';
import { formatCheckpoint, noteSigner, noteVerifier, openCheckpoint, parseCheckpoint, parseSignedNote, signCheckpoint } from './index';

const CHECKPOINT = { origin: 'kaiji.example/ledger', size: 12, root: leafHash(Buffer.from('x')) };
const [key, other] = [createSigningKeyPair(), createSigningKeyPair()];

describe('checkpoint', () => {
  it('reads the example of the specification', () => {
    const { text } = parseSignedNote(
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
        '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n',
    );
    const checkpoint = parseCheckpoint(text);
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
    expect(checkpoint.root.toString('hex')).toBe('0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62');
    expect(formatCheckpoint(checkpoint)).toBe(text);
  });

  it('is read back by its key, and refused by another', () => {
    const note = signCheckpoint(CHECKPOINT, [noteSigner(CHECKPOINT.origin, key)]);
    expect(openCheckpoint(note, [noteVerifier(CHECKPOINT.origin, key.publicKey)])).toEqual(CHECKPOINT);
    expect(() => openCheckpoint(note, [noteVerifier(CHECKPOINT.origin, other.publicKey)])).toThrow('no signature is by a known key');
  });

  const root = CHECKPOINT.root.toString('base64');
  it.each([
    ['', 'three lines'],
    [`o\n1\n${root}`, 'three lines'],
    [`\n1\n${root}\n`, 'three lines'],
    [`o\n1\n${root}\nextension\n`, 'three lines'],
    [`o\n01\n${root}\n`, 'not decimal'],
    [`o\n-1\n${root}\n`, 'not decimal'],
    [`o\n1e3\n${root}\n`, 'not decimal'],
    [`o\n９\n${root}\n`, 'not decimal'],
    [`o\n9007199254740993\n${root}\n`, 'too large'],
    [`o\n1\n${root.slice(0, -1)}\n`, 'Base64'],
    ['o\n1\nAAAA\n', '3 bytes'],
  ])('refuses %j', (text, reason) => {
    expect(() => parseCheckpoint(text)).toThrow(MalformedError);
    expect(() => parseCheckpoint(text)).toThrow(reason);
  });

  it('does not write what it would not read', () => {
    expect(() => formatCheckpoint({ ...CHECKPOINT, origin: 'a\nb' })).toThrow('origin');
    expect(() => formatCheckpoint({ ...CHECKPOINT, size: 1.5 })).toThrow('size 1.5');
    expect(() => formatCheckpoint({ ...CHECKPOINT, root: Buffer.alloc(31) })).toThrow('31 bytes');
  });
});
