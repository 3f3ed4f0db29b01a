import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { Clock } from '../../clock';
import { sha256Of } from '../secret';
import { type FlowSecrets, flowSecretsOf } from './flow-secrets';
import { OidcFlowRepository } from './oidc-flow.repository';

export interface TakenFlow {
  readonly secrets: FlowSecrets;
  readonly returnTo: string;
  /** Of the session whose person proves again who they are. */
  readonly sessionId: string | null;
}

/** Finds the sign-in that an answer of the provider belongs to, once. */
@Injectable()
export class TakeFlow {
  constructor(
    private readonly flows: OidcFlowRepository,
    private readonly clock: Clock,
  ) {}

  /** The state is looked at first: an answer that another site made up must not spend the sign-in that is under way. */
  async run(browserSecret: string | undefined, search: string): Promise<TakenFlow | undefined> {
    const state = new URLSearchParams(search).get('state');
    if (browserSecret === undefined || state === null) return undefined;
    const secrets = flowSecretsOf(browserSecret);
    if (!timingSafeEqual(sha256Of(state), sha256Of(secrets.state))) return undefined;
    const taken = await this.flows.take(sha256Of(browserSecret), new Date(this.clock.now()));
    return taken === undefined ? undefined : { ...taken, secrets };
  }
}
