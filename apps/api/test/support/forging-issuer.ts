import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;

export interface Forgery {
  /** The claims that replace the right ones; `undefined` leaves one out. */
  readonly claims?: Claims;
  readonly header?: { alg: string; kid?: string };
  /** Signs with a key that the issuer does not own. */
  readonly foreignKey?: boolean;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RS256, or no signature at all where the header says `none`. */
function tokenOf(header: { alg: string; kid?: string }, claims: Claims, key: KeyObject): string {
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${header.alg === 'none' ? '' : sign('RSA-SHA256', Buffer.from(content), key).toString('base64url')}`;
}

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};

/** An issuer whose ID tokens are right in all but what a test wants wrong. It keeps PKCE: a code is given for its verifier alone. */
export class ForgingIssuer {
  private readonly own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  private forgery: Forgery = {};
  private asked = new URLSearchParams();
  url = '';

  constructor(private readonly nowMs: () => number) {}

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Answers the authorization request at this address with the forgery: the query of the callback. */
  authorize(authorizationUrl: string, forgery: Forgery): URLSearchParams {
    this.asked = new URL(authorizationUrl).searchParams;
    this.forgery = forgery;
    return new URLSearchParams({ code: 'the-code', state: this.asked.get('state') ?? '' });
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
    if (request.url === '/.well-known/openid-configuration') return { status: 200, body: this.metadata() };
    if (request.url === '/jwks') {
      return { status: 200, body: { keys: [{ ...this.own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] } };
    }
    const verifier = (await bodyOf(request)).get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (challenge !== this.asked.get('code_challenge')) return { status: 400, body: { error: 'invalid_grant' } };
    return { status: 200, body: { access_token: 'access', token_type: 'Bearer', expires_in: 60, id_token: this.idToken() } };
  }

  private idToken(): string {
    const seconds = Math.floor(this.nowMs() / 1000);
    const right = {
      iss: this.url,
      sub: 'person-1',
      aud: 'kaiji',
      iat: seconds,
      exp: seconds + 60,
      nonce: this.asked.get('nonce'),
      name: '田中',
      preferred_username: 'tanaka',
      groups: ['kaiji-officers'],
    };
    const { header = { alg: 'RS256', kid: 'own' }, claims = {}, foreignKey = false } = this.forgery;
    return tokenOf(header, { ...right, ...claims }, foreignKey ? this.foreign.privateKey : this.own.privateKey);
  }

  private metadata(): object {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/auth`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    };
  }
}
