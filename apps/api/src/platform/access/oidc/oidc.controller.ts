import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { oidcStartSchema } from '@kaiji/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Admit } from '../admit';
import { CONFIG, type Config } from '../../config';
import { Public } from '../route-access';
import { requestOrigin } from '../sessions/request-origin';
import { readSessionCookie, setSessionCookie } from '../sessions/session-cookie';
import { FinishOidc } from './finish-oidc';
import { clearFlowCookie, readFlowCookie, setFlowCookie } from './flow-cookie';
import { OidcProvider } from './oidc-provider';
import { OidcRefusal } from './oidc-refusal';
import { StartOidc } from './start-oidc';
import { type TakenFlow, TakeFlow } from './take-flow';

class OidcStartDto extends createZodDto(oidcStartSchema) {}

/** Sign-in at a provider of OpenID Connect: the browser goes there and comes back. */
@ApiTags('session')
@Controller('session/oidc')
export class OidcController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly provider: OidcProvider,
    private readonly starting: StartOidc,
    private readonly takeFlow: TakeFlow,
    private readonly finish: FinishOidc,
    private readonly admit: Admit,
  ) {}

  @Get()
  @Public()
  async start(@Query() { returnTo, reauthenticate }: OidcStartDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const isAnew = reauthenticate !== undefined;
    await this.orRefuse(reply, isAnew, async () => {
      const session = isAnew ? (await this.admit.request(request))?.session : undefined;
      const { secret, url } = await (isAnew ? this.starting.proveAgain(returnTo, session) : this.starting.signIn(returnTo));
      setFlowCookie(reply, this.config, secret);
      return url;
    });
  }

  @Get('callback')
  @Public()
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const secret = readFlowCookie(request);
    const search = new URL(request.url, this.provider.settings.publicUrl).search;
    const flow = await this.takeFlow.run(secret, search);
    if (flow !== undefined) clearFlowCookie(reply, this.config);
    await this.orRefuse(reply, flow?.sessionId != null, () => this.come(flow, search, request, reply));
  }

  private async come(flow: TakenFlow | undefined, search: string, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    if (flow === undefined) throw new OidcRefusal('flow');
    const person = await this.provider.person(search, flow.secrets, flow.sessionId !== null);
    if (flow.sessionId !== null) {
      await this.finish.proveAgain(person, flow.sessionId, (await this.admit.request(request))?.session);
    } else {
      setSessionCookie(reply, this.config, await this.finish.signIn(person, readSessionCookie(request), requestOrigin(request)));
    }
    return flow.returnTo;
  }

  /** A person stands before this, so a refusal is a page that says what happened. */
  private async orRefuse(reply: FastifyReply, isAnew: boolean, destination: () => Promise<string>): Promise<void> {
    try {
      await reply.redirect(await destination(), 302);
    } catch (error) {
      if (!(error instanceof OidcRefusal)) throw error;
      await reply.redirect(`${isAnew ? '/reauthenticated' : '/sign-in'}?refused=${error.reason}`, 302);
    }
  }
}
