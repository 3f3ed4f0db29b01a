import { sha256 } from '../sha256';
import { TimeStampAuthority } from '../testing/time-stamp-authority';
import { parseTimeStampResponse, parseTimeStampToken, SHA_256_OID, timeStampMismatch, timeStampRequest, type TimeStampAnswer } from './index';

const DIGEST = sha256('checkpoint');
const NONCE = Buffer.from('00c1f2a3b4c5d6e7', 'hex');

type Granted = Extract<TimeStampAnswer, { granted: true }>;

const granted = (answer: TimeStampAnswer): Granted => {
  if (!answer.granted) throw new Error(`refused: ${answer.statusText.join()}`);
  return answer;
};

describe('time stamps, with openssl as the authority', () => {
  const authority = new TimeStampAuthority();
  const response = authority.answer(timeStampRequest(DIGEST, NONCE));
  afterAll(() => authority.close());

  it('asks for a SHA-256 with nonce and certificate', () => {
    authority.write('own.tsq', timeStampRequest(DIGEST, NONCE));
    const text = authority.openssl('ts', '-query', '-in', 'own.tsq', '-text');
    expect(text).toContain('Hash Algorithm: sha256');
    expect(text).toContain('Nonce: 0xC1F2A3B4C5D6E7');
    expect(text).toContain('Certificate required: yes');
    expect(text.replace(/[^0-9a-f]/g, '')).toContain(DIGEST.subarray(0, 4).toString('hex'));
  });

  it('reads what is granted: imprint, nonce, time', () => {
    const { info } = granted(parseTimeStampResponse(response));
    expect(info).toMatchObject({ hashAlgorithm: SHA_256_OID, policy: '1.2.3.4.1', serialHex: '02', nonceHex: 'c1f2a3b4c5d6e7' });
    expect(info.imprint).toEqual(DIGEST);
    authority.write('own.tsr', response);
    const shown = /Time stamp: (.*)/.exec(authority.openssl('ts', '-reply', '-in', 'own.tsr', '-text'))![1]!;
    expect(new Date(info.genTime).getTime()).toBe(Date.parse(shown));
  });

  it('hands out a token that openssl verifies', () => {
    authority.write('own.token', granted(parseTimeStampResponse(response)).token);
    const verify = (digest: Buffer): string =>
      authority.openssl('ts', '-verify', '-digest', digest.toString('hex'), '-in', 'own.token', '-token_in', '-CAfile', 'ca.pem', '-partial_chain');
    expect(verify(DIGEST)).toContain('Verification: OK');
    expect(() => verify(sha256('another'))).toThrow();
  });

  it('tells for what a token is not', () => {
    const { info } = granted(parseTimeStampResponse(response));
    expect(timeStampMismatch(info, DIGEST, NONCE)).toBeUndefined();
    expect(timeStampMismatch(info, DIGEST)).toBeUndefined();
    expect(timeStampMismatch(info, sha256('another'), NONCE)).toBe('imprint');
    expect(timeStampMismatch(info, DIGEST, Buffer.of(1))).toBe('nonce');
    expect(timeStampMismatch({ ...info, hashAlgorithm: '1.3.14.3.2.26' }, DIGEST)).toBe('algorithm');
  });

  it('refuses what is cut, or followed by more', () => {
    for (let length = 0; length < response.length; length += 1) expect(() => parseTimeStampResponse(response.subarray(0, length))).toThrow('DER');
    expect(() => parseTimeStampResponse(Buffer.concat([response, Buffer.of(0)]))).toThrow('bytes after its end');
    expect(() => parseTimeStampToken(Buffer.from('3080', 'hex'))).toThrow('indefinite length');
    expect(() => timeStampRequest(DIGEST.subarray(1), NONCE)).toThrow('31 bytes');
  });
});

describe('a time-stamp authority that refuses', () => {
  const authority = new TimeStampAuthority('sha512');
  afterAll(() => authority.close());

  it('is understood, with its reason', () => {
    const answer = parseTimeStampResponse(authority.answer(timeStampRequest(DIGEST, NONCE)));
    expect(answer).toMatchObject({ granted: false, status: 2, failure: ['badAlg'] });
    if (!answer.granted) expect(answer.statusText.join()).toContain('digest algorithm is not supported');
  });
});
