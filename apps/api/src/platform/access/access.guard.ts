import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { allows } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { KaijiError } from '../errors';
import { Admit } from './admit';
import { isCrossSite, isUnsafe } from './cross-site';
import { type Admission, isOutsideAuditor, reaches } from './principal';
import { refuseStaleSignIn } from './recent-sign-in';
import { ABOVE_SERVICES, RECENT_SIGN_IN, ROUTE_ACCESS, type RouteAccess } from './route-access';

/** Stands before every route. Nothing is open but what says so, and what says nothing is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly admit: Admit,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [context.getHandler(), context.getClass()]);
    if (access?.kind === 'public') return this.open(request);
    if (access?.kind === 'requires' && access.openWhen?.(this.config) === true) return true;
    const admission = await this.admit.request(request);
    if (admission === undefined) throw new KaijiError('unauthenticated', 'unauthenticated');
    refuseCrossSite(request, admission);
    refuseBeyond(admission, access);
    const above = this.reflector.getAllAndOverride<true | undefined>(ABOVE_SERVICES, [context.getHandler(), context.getClass()]) === true;
    if (isOutsideAuditor(admission.principal)) refuseOutsider(request, admission, access, above);
    else refuseOtherService(request, admission, access);
    if (this.reflector.get<true | undefined>(RECENT_SIGN_IN, context.getHandler()) === true) refuseStaleSignIn(admission, this.clock.now());
    return true;
  }

  /** Signing somebody in from another site is refused too, though no session is there yet. */
  private open(request: FastifyRequest): boolean {
    if (isUnsafe(request.method) && isCrossSite(request.headers) === true) throw new KaijiError('forbidden', 'crossSite');
    return true;
  }
}

/** A browser adds the cookie to whatever any site makes it send; a token is added by its holder alone. */
function refuseCrossSite(request: FastifyRequest, admission: Admission): void {
  if (admission.session === undefined || !isUnsafe(request.method)) return;
  if (isCrossSite(request.headers) !== false) throw new KaijiError('forbidden', 'crossSite');
}

function refuseBeyond({ principal }: Admission, access: RouteAccess | undefined): void {
  if (access?.kind === 'signedIn') return;
  const wanted = access?.kind === 'requires' ? access.permissions : [];
  const lacking = wanted.find((permission) => !allows(principal.permissions, permission));
  if (wanted.length > 0 && lacking === undefined) return;
  throw new KaijiError('forbidden', 'forbidden', { params: { permission: lacking ?? '-' } });
}

/** A token for some services reaches nothing but those, and nothing that lies above services. */
function refuseOtherService(request: FastifyRequest, { principal }: Admission, access: RouteAccess | undefined): void {
  if (principal.services === undefined || access?.kind === 'signedIn') return;
  const { service } = request.params as { service?: string };
  if (service !== undefined && principal.services.includes(service)) return;
  throw new KaijiError('forbidden', 'serviceBeyondToken', { params: { services: principal.services.join(', ') } });
}

/** To an auditor from outside a service that they were not invited to is not there. */
function refuseOutsider(request: FastifyRequest, { principal }: Admission, access: RouteAccess | undefined, above: boolean): void {
  if (access?.kind === 'signedIn') return;
  const { service } = request.params as { service?: string };
  if (service === undefined ? above : reaches(principal, service)) return;
  if (service === undefined) throw new KaijiError('forbidden', 'beyondAudit');
  throw new KaijiError('notFound', 'serviceNotFound', { params: { service } });
}
