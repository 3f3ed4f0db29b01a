import { Injectable } from '@nestjs/common';
import { PERMISSIONS } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock';
import { KaijiError } from '../errors';
import { isOutside, OutsideAuditors } from './outside-auditors';
import { permissionsOf } from './permissions-of';
import { type Admission, admissionOf, type Principal, rememberAdmission } from './principal';
import { sha256Of } from './secret';
import { OpenSession } from './sessions/open-session';
import { readSessionCookie } from './sessions/session-cookie';
import { TokenRepository } from './tokens/token.repository';

/** A token's last use is kept to the minute, so that reading does not become writing. */
const LAST_USE_MS = 60_000;

/** Finds out who sends a request, by its token or its session. */
@Injectable()
export class Admit {
  constructor(
    private readonly openSession: OpenSession,
    private readonly tokens: TokenRepository,
    private readonly auditors: OutsideAuditors,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns `undefined` without credentials, or with a session that has ended
   * @throws KaijiError unauthenticated for a token that does not hold: a machine is told, and never falls back to a cookie
   */
  async request(request: FastifyRequest): Promise<Admission | undefined> {
    const known = admissionOf(request);
    if (known !== undefined) return known;
    const token = bearerOf(request);
    const admission = token === undefined ? await this.bySession(readSessionCookie(request), request) : await this.byToken(token);
    if (admission !== undefined) rememberAdmission(request, admission);
    return admission;
  }

  private async bySession(secret: string | undefined, request: FastifyRequest): Promise<Admission | undefined> {
    const open = secret === undefined ? undefined : await this.openSession.of(sha256Of(secret), request);
    if (open === undefined) return undefined;
    const { account, name, roles, sha256, id, authenticatedAt, issuer } = open;
    const person = { id: `account:${account}`, name, permissions: permissionsOf(roles) };
    const principal = isOutside(roles) ? await this.withinReach(person, account) : person;
    const signIn = issuer === null ? 'password' : 'oidc';
    return { principal, roles, session: { id, account, sha256, authenticatedAtMs: authenticatedAt.getTime(), signIn } };
  }

  /** Asked anew with each request: an invitation that ends, ends at once. */
  private async withinReach(person: Principal, account: string): Promise<Principal> {
    const { services, until } = await this.auditors.reachOf(account);
    return { ...person, services, auditUntil: until };
  }

  private async byToken(secret: string): Promise<Admission> {
    const nowMs = this.clock.now();
    const token = await this.tokens.bySecret(sha256Of(secret), new Date(nowMs));
    if (token === null) throw new KaijiError('unauthenticated', 'badToken');
    if ((token.lastUsedAt?.getTime() ?? -Infinity) <= nowMs - LAST_USE_MS) await this.tokens.markUsed(token.id, new Date(nowMs));
    const permissions = PERMISSIONS.filter((permission) => token.scopes.includes(permission));
    return { principal: { id: `token:${token.id}`, name: token.name, permissions, services: token.services ?? undefined }, roles: [] };
  }
}

/** Other schemes (a proxy's Basic) are not ours. */
const bearerOf = (request: FastifyRequest): string | undefined => /^bearer\s+(.*)$/i.exec(request.headers.authorization ?? '')?.[1]?.trim();
