import { generateKeyPairSync } from 'node:crypto';
import { createSigningKeyPair, keyId, privateKeyToPem, publicKeyFromPem, publicKeyFromRaw, publicKeyToPem, rawPublicKey, signingKeyPairFromPem } from './index';

/** Public key of test 1 of RFC 8032 section 7.1. */
const RAW = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');

describe('keys', () => {
  it('go to PEM and back', () => {
    const pair = createSigningKeyPair();
    const read = signingKeyPairFromPem(privateKeyToPem(pair.privateKey));
    expect(read.publicKey.equals(pair.publicKey)).toBe(true);
    expect(publicKeyFromPem(publicKeyToPem(pair.publicKey)).equals(pair.publicKey)).toBe(true);
    expect(publicKeyFromRaw(rawPublicKey(pair.publicKey)).equals(pair.publicKey)).toBe(true);
  });

  it('are named by 16 bytes of the SHA-256 of their SPKI', () => {
    // printf '302a300506032b6570032100d75a…511a' | xxd -r -p | sha256sum
    expect(keyId(publicKeyFromRaw(RAW))).toBe('06e3fd8fda29bb60ab59557de61edb0a');
  });

  it('are Ed25519 and nothing else', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => signingKeyPairFromPem(privateKeyToPem(privateKey))).toThrow('private key: is ec, not ed25519');
    expect(() => signingKeyPairFromPem('-----BEGIN')).toThrow('private key: ');
    expect(() => publicKeyFromPem('')).toThrow('public key: ');
    expect(() => publicKeyFromRaw(RAW.subarray(1))).toThrow('has 31 bytes, not 32');
  });
});
