import { createHmac } from 'node:crypto';

/** What one sign-in at the provider is tied together with. */
export interface FlowSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** All follow from the secret in the browser's cookie, so that nothing of them is kept and any process can finish what another began. */
export function flowSecretsOf(browserSecret: string): FlowSecrets {
  const part = (name: string): string => createHmac('sha256', browserSecret).update(name).digest('base64url');
  return { state: part('state'), nonce: part('nonce'), codeVerifier: part('code verifier') };
}
