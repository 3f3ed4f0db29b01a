export { createSigningKeyPair, keyId, privateKeyToPem, publicKeyFromPem, publicKeyToPem, signingKeyPairFromPem, type SigningKeyPair } from './keys';
export { publicKeyFromRaw, rawPublicKey } from './raw-public-key';
