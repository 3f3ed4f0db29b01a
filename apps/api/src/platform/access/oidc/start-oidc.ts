import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { KaijiError } from '../../errors';
import type { Admission } from '../principal';
import { newSecret, sha256Of } from '../secret';
import { FLOW_SECONDS } from './flow-cookie';
import { flowSecretsOf } from './flow-secrets';
import { OidcFlowRepository } from './oidc-flow.repository';
import { OidcProvider } from './oidc-provider';

export interface StartedFlow {
  /** For the browser's cookie; kept nowhere. */
  readonly secret: string;
  readonly url: string;
}

/** Begins a sign-in at the provider, or proof anew of the person whose session this is. */
@Injectable()
export class StartOidc {
  constructor(
    private readonly provider: OidcProvider,
    private readonly flows: OidcFlowRepository,
    private readonly clock: Clock,
  ) {}

  signIn(returnTo: string): Promise<StartedFlow> {
    return this.start(returnTo, null);
  }

  /** @throws KaijiError unauthenticated without a session; conflict for an account that has a password here */
  proveAgain(returnTo: string, session: Admission['session']): Promise<StartedFlow> {
    if (session === undefined) throw new KaijiError('unauthenticated', 'unauthenticated');
    if (session.signIn !== 'oidc') throw new KaijiError('conflict', 'passwordHere');
    return this.start(returnTo, session.id);
  }

  private async start(returnTo: string, sessionId: string | null): Promise<StartedFlow> {
    const secret = newSecret();
    const url = await this.provider.authorizationUrl(flowSecretsOf(secret), sessionId !== null);
    const nowMs = this.clock.now();
    await this.flows.forgetExpired(new Date(nowMs));
    await this.flows.add({ sha256: sha256Of(secret), returnTo, sessionId, expiresAt: new Date(nowMs + FLOW_SECONDS * 1000) });
    return { secret, url: url.href };
  }
}
