import { Inject, Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { Clock } from '../../clock';
import { CONFIG, type Config, type OidcSettings } from '../../config';
import { KaijiError } from '../../errors';
import type { FlowSecrets } from './flow-secrets';
import { OidcRefusal } from './oidc-refusal';
import { type Claims, type OidcPerson, personOfClaims } from './person-of-claims';

const CALLBACK = '/api/v1/session/oidc/callback';
const HOUR_MS = 3_600_000;
const TIMEOUT_SECONDS = 10;

/** The provider of OpenID Connect: where to send people, and whom it vouches for when they come back. */
@Injectable()
export class OidcProvider {
  private readonly logger = new Logger('Access');
  private known: { readonly configuration: client.Configuration; readonly untilMs: number } | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound where none is configured */
  get settings(): OidcSettings {
    if (this.config.oidc === undefined) throw new KaijiError('notFound', 'oidcNotConfigured');
    return this.config.oidc;
  }

  /** Where the browser goes. For proof anew the provider asks again, though it knows the person still. */
  async authorizationUrl({ state, nonce, codeVerifier }: FlowSecrets, anew: boolean): Promise<URL> {
    const { scopes, publicUrl } = this.settings;
    return client.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: `${publicUrl}${CALLBACK}`,
      scope: scopes,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(anew ? { prompt: 'login', max_age: '0' } : {}),
    });
  }

  /** @throws OidcRefusal for whatever is not exactly an answer to what was asked */
  async person(search: string, { state, nonce, codeVerifier }: FlowSecrets, anew: boolean): Promise<OidcPerson> {
    const configuration = await this.configuration();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true, ...(anew ? { maxAge: 0 } : {}) };
    try {
      const tokens = await client.authorizationCodeGrant(configuration, new URL(`${this.settings.publicUrl}${CALLBACK}${search}`), checks);
      const claims = tokens.claims();
      if (claims === undefined) throw new OidcRefusal('invalid');
      return personOfClaims(await this.withUserInfo(configuration, claims, tokens.access_token), this.settings.groupsClaim);
    } catch (error) {
      throw this.refusal(error);
    }
  }

  /** Many providers put groups and names not into the ID token but into the answer about the user. */
  private async withUserInfo(configuration: client.Configuration, claims: Claims, accessToken: string): Promise<Claims> {
    const isComplete = this.settings.groupsClaim in claims && 'name' in claims;
    if (isComplete || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    return { ...(await client.fetchUserInfo(configuration, accessToken, claims.sub)), ...claims };
  }

  private async configuration(): Promise<client.Configuration> {
    const nowMs = this.clock.now();
    if (this.known !== undefined && this.known.untilMs > nowMs) return this.known.configuration;
    const { issuer, clientId, clientSecret } = this.settings;
    // The library tells time by the machine's clock; everything here goes by ours.
    const metadata = { client_secret: clientSecret, [client.clockSkew]: Math.round((nowMs - Date.now()) / 1000) };
    const execute = [client.enableNonRepudiationChecks, ...(issuer.startsWith('http://') ? [client.allowInsecureRequests] : [])];
    try {
      const configuration = await client.discovery(new URL(issuer), clientId, metadata, undefined, { execute, timeout: TIMEOUT_SECONDS });
      this.known = { configuration, untilMs: nowMs + HOUR_MS };
      return configuration;
    } catch (error) {
      this.logger.error({ message: 'the OpenID Connect provider cannot be reached', err: error });
      throw new OidcRefusal('unavailable');
    }
  }

  private refusal(error: unknown): OidcRefusal {
    if (error instanceof OidcRefusal) return error;
    const { code, message } = error as { code?: unknown; message?: unknown };
    this.logger.warn({ message: 'sign-in at the provider refused', code, reason: message });
    return new OidcRefusal(error instanceof client.AuthorizationResponseError ? 'denied' : 'invalid');
  }
}
